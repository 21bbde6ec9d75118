/** What each measure of structure is, and what a high value of it means here. */
import { room } from '../../room.js';

export const structure = room({
  fi: {
    definition:
      'Organisaatiot ja verkostot ovat solmuja, ja viiva yhdistää organisaation verkostoon, jossa sillä on paikka kysyttynä päivänä, missä tahansa roolissa. Mukana ovat suodattimen läpäisevät verkostot ja organisaatiot, joilla on paikka niissä; henkilöt eivät ole mukana. Mitta lasketaan koko tästä verkosta, vaikka lueteltaisiin vain verkostot tai vain organisaatiot. Sija on yksi enemmän kuin niiden määrä, joilla on suurempi arvo; kahdentoista numeron tarkkuudella samat arvot ovat samat. Arvo puuttuu, kun mittaa ei ole määritelty.',
    robustness:
      'Organisaatiot ja verkostot ovat solmuja, ja viiva yhdistää organisaation verkostoon, jossa sillä on paikka; henkilöt eivät ole mukana. Solmuja poistuu yksi kerrallaan kysytyssä järjestyksessä, joka lasketaan koko verkosta ennen ensimmäistä poistoa, ja joka vaiheessa kerrotaan suurimman yhtenäisen osan koko. Jyrkkä pudotus alussa kertoo, että yhteydet ovat harvojen varassa.',
    keyPlayers: {
      fragment:
        'Organisaatiot ja verkostot ovat solmuja, ja viiva yhdistää organisaation verkostoon, jossa sillä on paikka; henkilöt eivät ole mukana. Avaintoimijat valitaan niin, että ilman heitä mahdollisimman suuri osa jäljelle jäävien pareista on vailla reittiä toisiinsa. Ensin valitaan yksi kerrallaan, sitten vaihdetaan yksi kerrallaan niin kauan kuin tulos paranee; valinta on lähellä parasta, mutta sen ei ole todistettu olevan paras.',
      reach:
        'Organisaatiot ja verkostot ovat solmuja, ja viiva yhdistää organisaation verkostoon, jossa sillä on paikka; henkilöt eivät ole mukana. Avaintoimijat valitaan niin, että mahdollisimman suuri osa kaikista on enintään kysytyn viivamäärän päässä jostakin heistä; he itse lasketaan mukaan. Ensin valitaan yksi kerrallaan, sitten vaihdetaan yksi kerrallaan niin kauan kuin tulos paranee.',
    },
    measure: {
      degree: {
        name: 'Aste',
        definition:
          'Kuinka moneen toisen lajin solmuun on viiva, osuutena kaikista: organisaation verkostot kaikista verkostoista, verkoston jäsenet kaikista organisaatioista.',
        highValue: 'Istuu monessa pöydässä, tai pöydän ympärillä istuu moni.',
      },
      betweenness: {
        name: 'Välisyys',
        definition:
          'Kuinka monen muun parin lyhimmät reitit kulkevat solmun kautta, osuutena suurimmasta mahdollisesta.',
        highValue:
          'Yhdistää muuten etäisiä osia: tieto kulkee sen kautta, ja ilman sitä reitit pitenevät tai katkeavat.',
      },
      sampledBetweenness: {
        name: 'Välisyys, arvio',
        definition:
          'Välisyys arvioituna arvotuista lähtösolmuista, keskivirhe vierellä: noin 95 sadan suurimman tarkasta arvosta on enintään kahden keskivirheen päässä; koko maan pienistä arvoista 88 sadasta, kun lähtösolmuja on 256. Koko maan verkkoon, jossa tarkka lasku kestäisi liian kauan.',
        highValue: 'Yhdistää muuten etäisiä osia, niin tarkasti kuin keskivirhe sallii sanoa.',
      },
      closeness: {
        name: 'Läheisyys',
        definition:
          'Kuinka vähin askelin kaikki muut tavoitetaan: pienin mahdollinen etäisyyksien summa jaettuna todellisella, kerrottuna tavoitettavien osuudella.',
        highValue: 'Tieto leviää siltä nopeasti kaikille, ja siltä muille.',
      },
      eigenvector: {
        name: 'Ominaisvektorikeskeisyys',
        definition:
          'Solmu painaa sen verran kuin sen naapurit yhteensä; suurin arvo on 1. Vain vahvin yhtenäinen osa saa arvoja, muiden arvo on nolla.',
        highValue: 'Istuu samoissa pöydissä kuin ne, jotka istuvat monessa pöydässä.',
      },
      pageRank: {
        name: 'PageRank',
        definition:
          'Kuinka suuren osan ajastaan solmussa on kulkija, joka seuraa viivoja sattumanvaraisesti ja aloittaa välillä alusta mistä tahansa; arvojen summa on 1.',
        highValue:
          'Siihen päädytään usein, kun kuljetaan jäseniltä verkostoihin ja takaisin; pienen verkoston jäsenyys painaa enemmän kuin suuren.',
      },
      core: {
        name: 'k-ydin',
        definition: 'Suurin k, jolla solmu kuuluu osaan, jossa jokaisella on vähintään k naapuria.',
        highValue:
          'Kuuluu tiiviiseen ytimeen, joka pysyy koossa, vaikka yksittäisiä paikkoja katoaisi.',
      },
      clustering: {
        name: 'Ryhmittyminen',
        definition:
          'Solmusta alkavista kolmen viivan poluista se osuus, jonka päät ovat myös suoraan yhteydessä.',
        highValue:
          'Samat tapaavat toisensa useassa paikassa; pieni arvo kertoo uusista yhteyksistä.',
      },
      component: {
        name: 'Yhtenäisen osan koko',
        definition: 'Kuinka monta solmua on siinä osassa, jonka solmusta toiseen on reitti.',
        highValue: 'On yhteydessä suureen osaan kentästä; pieni arvo kertoo saarekkeesta.',
      },
      articulation: {
        name: 'Nivelkohta',
        definition: 'Kuinka moneen osaan enemmän verkko hajoaa, jos solmu poistuu.',
        highValue: 'Pitää yksin yhdessä osia, joilla ei ole muuta yhteyttä.',
      },
      bridges: {
        name: 'Sillat',
        definition: 'Kuinka moni solmun viivoista on ainoa yhteys osiensa välillä.',
        highValue: 'Monen yhteys muihin on yhden paikan varassa.',
      },
      fragmentation: {
        name: 'Pirstoutuminen',
        definition:
          'Kuinka suuri osa kaikista muiden pareista eroaa toisistaan, jos solmu poistuu.',
        highValue:
          'Sen lähtö katkaisisi paljon yhteyksiä; korvaava yhteys kannattaa rakentaa ajoissa.',
      },
      constraint: {
        name: 'Rajoite',
        definition:
          'Kuinka paljon yhteyksistä kohdistuu kumppaneihin, jotka ovat yhteydessä myös toisiinsa. Verkostot liittyvät toisiinsa yhteisistä organisaatioista ja organisaatiot yhteisistä verkostoista, kumpikin laji erikseen; yhteyden paino on yhteisten määrä, tai pyydettäessä Newmanin painotus, jossa laajalle levinnyt yhteinen painaa vähemmän.',
        highValue:
          'Kaikki sen kumppanit tuntevat toisensa, joten sillä on vähän liikkumavaraa; pieni arvo kertoo asemasta toisilleen vieraiden välissä.',
      },
      effectiveSize: {
        name: 'Tehollinen koko',
        definition:
          'Kumppanien määrä vähennettynä sillä, mikä niissä on päällekkäistä, koska ne ovat yhteydessä toisiinsa. Verkostot ja organisaatiot kumpikin erikseen, kuten rajoitteessa.',
        highValue: 'Tavoittaa monta eri piiriä, jotka eivät tavoita toisiaan ilman sitä.',
      },
    },
  },
  sv: {
    definition:
      'Organisationer och nätverk är noder, och en linje förenar en organisation med ett nätverk där den har en plats den dag som frågan gäller, i vilken roll som helst. Med är de nätverk som filtret släpper igenom och de organisationer som har en plats i dem; personer är inte med. Måttet räknas på hela detta nät, också när bara nätverk eller bara organisationer räknas upp. Placeringen är en mer än antalet med högre värde; värden som är lika med tolv siffrors noggrannhet är lika. Värdet saknas där måttet inte är definierat.',
    robustness:
      'Organisationer och nätverk är noder, och en linje förenar en organisation med ett nätverk där den har en plats; personer är inte med. Noderna försvinner en i taget i den frågade ordningen, som räknas ur hela nätet före den första, och i varje skede anges hur stor den största sammanhängande delen är. Ett brant fall i början säger att förbindelserna hänger på få.',
    keyPlayers: {
      fragment:
        'Organisationer och nätverk är noder, och en linje förenar en organisation med ett nätverk där den har en plats; personer är inte med. Nyckelaktörerna väljs så att en så stor del som möjligt av paren bland dem som är kvar saknar en väg till varandra. Först väljs en i taget, sedan byts en i taget så länge resultatet blir bättre; valet är nära det bästa, men det är inte bevisat att det är det.',
      reach:
        'Organisationer och nätverk är noder, och en linje förenar en organisation med ett nätverk där den har en plats; personer är inte med. Nyckelaktörerna väljs så att en så stor del som möjligt av alla är högst det frågade antalet linjer från någon av dem; de själva räknas med. Först väljs en i taget, sedan byts en i taget så länge resultatet blir bättre.',
    },
    measure: {
      degree: {
        name: 'Gradtal',
        definition:
          'Till hur många noder av det andra slaget det går en linje, som andel av alla: en organisations nätverk av alla nätverk, ett nätverks medlemmar av alla organisationer.',
        highValue: 'Sitter vid många bord, eller är ett bord som många sitter vid.',
      },
      betweenness: {
        name: 'Mellanliggande',
        definition:
          'Hur många av de andra parens kortaste vägar som går genom noden, som andel av det största möjliga.',
        highValue:
          'Förenar delar som annars är långt ifrån varandra: kunskap går genom den, och utan den blir vägarna längre eller bryts.',
      },
      sampledBetweenness: {
        name: 'Mellanliggande, uppskattat',
        definition:
          'Mellanliggande uppskattat från lottade startnoder, med medelfelet bredvid: av de hundra största exakta värdena ligger omkring 95 högst två medelfel bort; av ett helt lands små värden 88 av hundra, när startnoderna är 256. För ett helt lands nät, där den exakta räkningen tar för länge.',
        highValue:
          'Förenar delar som annars är långt ifrån varandra, så säkert som medelfelet tillåter att säga.',
      },
      closeness: {
        name: 'Närhet',
        definition:
          'Med hur få steg alla andra nås: den minsta möjliga summan av avstånd delad med den verkliga, gånger andelen som nås.',
        highValue: 'Kunskap sprids snabbt från den till alla, och till den.',
      },
      eigenvector: {
        name: 'Egenvektorcentralitet',
        definition:
          'En nod väger så mycket som dess grannar tillsammans; det största värdet är 1. Bara den starkaste sammanhängande delen får värden, de andra får noll.',
        highValue: 'Sitter vid samma bord som de som sitter vid många bord.',
      },
      pageRank: {
        name: 'PageRank',
        definition:
          'Hur stor del av sin tid en vandrare är i noden, som följer linjer slumpmässigt och ibland börjar om var som helst; värdenas summa är 1.',
        highValue:
          'Man hamnar ofta där när man går från medlemmar till nätverk och tillbaka; en plats i ett litet nätverk väger mer än i ett stort.',
      },
      core: {
        name: 'k-kärna',
        definition:
          'Det största k så att noden hör till en del där var och en har minst k grannar.',
        highValue: 'Hör till en tät kärna, som håller ihop också när enstaka platser försvinner.',
      },
      clustering: {
        name: 'Klustring',
        definition:
          'Av de vägar på tre linjer som börjar i noden, den andel vars ändar också är direkt förenade.',
        highValue: 'Samma parter möts på flera ställen; ett lågt värde tyder på nya kontakter.',
      },
      component: {
        name: 'Den sammanhängande delens storlek',
        definition: 'Hur många noder det finns i den del där det går en väg från nod till nod.',
        highValue: 'Står i förbindelse med en stor del av fältet; ett lågt värde tyder på en ö.',
      },
      articulation: {
        name: 'Ledpunkt',
        definition: 'I hur många fler delar nätet faller sönder om noden försvinner.',
        highValue: 'Håller ensam ihop delar som inte har någon annan förbindelse.',
      },
      bridges: {
        name: 'Broar',
        definition: 'Hur många av nodens linjer som är den enda förbindelsen mellan sina delar.',
        highValue: 'Mångas förbindelse till andra hänger på en enda plats.',
      },
      fragmentation: {
        name: 'Splittring',
        definition: 'Hur stor del av alla par av andra som skiljs åt om noden försvinner.',
        highValue:
          'Dess bortgång skulle bryta många förbindelser; bygg en ersättande förbindelse i tid.',
      },
      constraint: {
        name: 'Begränsning',
        definition:
          'Hur stor del av förbindelserna som går till parter som också är förbundna med varandra. Nätverk förenas av gemensamma organisationer och organisationer av gemensamma nätverk, vardera slaget för sig; en förbindelse väger så mycket som det finns gemensamt, eller på begäran enligt Newman, då det som många har gemensamt väger mindre.',
        highValue:
          'Alla dess parter känner varandra, så den har litet spelrum; den som har ett lågt värde står mellan parter som är främmande för varandra.',
      },
      effectiveSize: {
        name: 'Effektiv storlek',
        definition:
          'Antalet parter minus det som är överflödigt bland dem, eftersom de är förbundna med varandra. Nätverk och organisationer vardera för sig, som i begränsning.',
        highValue: 'Når många olika kretsar, som inte når varandra utan den.',
      },
    },
  },
  en: {
    definition:
      'Organisations and networks are nodes, and a line joins an organisation with a network in which it has a place on the day asked for, in any role. The networks that pass the filter and the organisations with a place in them take part; people do not. The measure is computed on the whole of this graph, also where only networks or only organisations are listed. A rank is one more than there are with a higher value; values that agree to twelve digits are equal. There is no value where the measure is not defined.',
    robustness:
      'Organisations and networks are nodes, and a line joins an organisation with a network in which it has a place; people take no part. Nodes go one by one in the order asked for, which is worked out from the whole graph before the first goes, and at each place the size of the largest connected part is told. A steep fall at the beginning says that connections hang on a few.',
    keyPlayers: {
      fragment:
        'Organisations and networks are nodes, and a line joins an organisation with a network in which it has a place; people take no part. The key players are chosen so that, without them, as large a part as possible of the pairs of those who are left has no way to each other. First one after the other is chosen, then one by one is exchanged for as long as that is better; the choice is close to the best, and not proven to be it.',
      reach:
        'Organisations and networks are nodes, and a line joins an organisation with a network in which it has a place; people take no part. The key players are chosen so that as large a part as possible of all is no more than the asked number of lines away from one of them; they themselves count too. First one after the other is chosen, then one by one is exchanged for as long as that is better.',
    },
    measure: {
      degree: {
        name: 'Degree',
        definition:
          'With how many of the other kind a node is joined, as a share of all: an organisation’s networks of all networks, a network’s members of all organisations.',
        highValue: 'Sits at many tables, or is a table at which many sit.',
      },
      betweenness: {
        name: 'Betweenness',
        definition:
          'How many shortest paths between two others lead through the node, as a share of the most that is possible.',
        highValue:
          'Joins parts that are otherwise far from each other: knowledge passes through it, and without it the ways become longer or break.',
      },
      sampledBetweenness: {
        name: 'Betweenness, estimated',
        definition:
          'Betweenness estimated from sources drawn by chance, with the standard error beside it: of the 100 highest exact values about 95 lie at most two standard errors away; of the small ones of a whole country 88 of 100, from 256 sources. For the graph of a whole country, where the exact one takes too long.',
        highValue:
          'Joins parts that are otherwise far from each other, as surely as the standard error allows to say.',
      },
      closeness: {
        name: 'Closeness',
        definition:
          'How few steps lead to all others: the least that distances could add up to, by what they add up to, times the share that is reached.',
        highValue: 'Knowledge spreads quickly from it to everybody, and to it.',
      },
      eigenvector: {
        name: 'Eigenvector centrality',
        definition:
          'A node weighs as much as its neighbours do together; the largest value is 1. Only the strongest connected part has values, the others have 0.',
        highValue: 'Sits at the same tables as those who sit at many tables.',
      },
      pageRank: {
        name: 'PageRank',
        definition:
          'For how large a part of the time somebody is at the node who follows lines at random and now and then begins anew anywhere; the values add up to 1.',
        highValue:
          'One often ends up there, going from members to networks and back; a place in a small network weighs more than one in a large one.',
      },
      core: {
        name: 'k-core',
        definition:
          'The largest k such that the node is in a part in which everybody has at least k neighbours.',
        highValue: 'Belongs to a dense core that holds together even when single places are lost.',
      },
      clustering: {
        name: 'Clustering',
        definition:
          'Of the paths of three lines that begin at the node, the share whose ends are joined directly too.',
        highValue: 'The same ones meet in several places; a low value means fresh contacts.',
      },
      component: {
        name: 'Size of the connected part',
        definition: 'How many nodes there are in the part in which a way leads from each to each.',
        highValue: 'Is connected with a large part of the field; a low value means an island.',
      },
      articulation: {
        name: 'Articulation point',
        definition: 'Into how many more parts the graph falls when the node is taken away.',
        highValue: 'Alone holds together parts that have no other connection.',
      },
      bridges: {
        name: 'Bridges',
        definition: 'How many of the node’s lines are the only connection between their two sides.',
        highValue: 'The connection of many to others hangs on a single place.',
      },
      fragmentation: {
        name: 'Fragmentation',
        definition:
          'How large a part of all pairs of others is parted when the node is taken away.',
        highValue: 'Its leaving would cut many connections; build another one in time.',
      },
      constraint: {
        name: 'Constraint',
        definition:
          'How much of its connections lies on contacts who are connected with each other too. Networks are joined by organisations in common and organisations by networks in common, each kind by itself; a connection weighs as much as there is in common, or, when asked, after Newman, so that what many have in common weighs less.',
        highValue:
          'All its contacts know each other, so it has little room to move; who has a low value stands between those who are strangers to each other.',
      },
      effectiveSize: {
        name: 'Effective size',
        definition:
          'The number of contacts less what is redundant among them, since they are connected with each other. Networks and organisations each by themselves, as in constraint.',
        highValue: 'Reaches many different circles that do not reach each other without it.',
      },
    },
  },
});
