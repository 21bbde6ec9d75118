/** What it means that networks could be made one, and each argument for and against it. */
import { room } from '../room.js';

export const merging = room({
  fi: {
    definition:
      'Verkostoparit, joista voisi tehdä yhden. Ehdolla ovat kaksoiskappaleet, toiseen sulautettavat ja rinnakkaiset, joissa eri jäsenet tekevät samaa työtä samalla alueella. Jatkaja on se, joka yksin täyttää velvoitteen, sitten lakisääteinen, pysyvä, useammassa kunnassa toimiva, jäseniltään suurempi, vanhempi; sulautettava päättyy aina itse. Verkostoa, joka yksin täyttää jonkun velvoitteen, ei ehdoteta päätettäväksi. Järjestys on vuodessa säästyvien kokoustuntien mukainen: päättyvän verkoston jokainen jäsen istuu sen jälkeen jatkajassa, joka kokoontuu kuten ennenkin. Parit, joiden tunteja ei tiedetä, tulevat viimeisinä. Ehdokas ei ole päätös: perusteet puolesta ja vastaan ovat sen vieressä.',
    definitionOfClusters:
      'Ryhmät verkostoja, joista voisi tehdä yhden: jokainen ryhmän verkosto on itse jatkajansa kaksoiskappale tai sulautettavissa siihen, ei koskaan kolmannen kautta. Jatkaja on se, joka yksin täyttää velvoitteen, sitten lakisääteinen, pysyvä, useammassa kunnassa toimiva, jäseniltään suurempi, vanhempi. Jos velvoite jäisi kaikkien päättyessä vaille täyttäjää, yksi sen täyttäjistä jää ryhmän ulkopuolelle. Ryhmä on ehdokas, ei päätös: perusteet puolesta ja vastaan ovat sen vieressä.',
    side: { for: 'Puolesta', against: 'Vastaan', unknown: 'Ei tiedetä' },
    reason: {
      fulfilsAlone: 'Jatkaja täyttää yksin velvoitteen, toinen ei täytä yksin mitään.',
      statutory: 'Jatkaja on lakisääteinen, toinen ei tiettävästi ole.',
      permanent: 'Jatkaja on pysyvä, toinen ei tiettävästi ole.',
      widerMandate: 'Jatkaja toimii useammassa kunnassa.',
      moreMembers: 'Jatkajalla on enemmän jäseniä.',
      older: 'Jatkaja on vanhempi.',
      lowerId: 'Mikään tiedetty ei erota verkostoja: järjestys on tunnisteen mukainen.',
      holdsItsMembers:
        'Lähes kaikki toisen jäsenet istuvat jo jatkajassa, vaikka muu puoltaisi toista.',
    },
    heldBack: 'Verkosto täyttää yksin velvoitteen, joten sitä ei ehdoteta päätettäväksi.',
    argument: {
      sharedMembers_one: '{{count}} yhteinen jäsen, {{share}} kaikista jäsenistä.',
      sharedMembers_other: '{{count}} yhteistä jäsentä, {{share}} kaikista jäsenistä.',
      sharedGoals_one: '{{count}} yhteinen tavoite, {{share}} kaikista tavoitteista.',
      sharedGoals_other: '{{count}} yhteistä tavoitetta, {{share}} kaikista tavoitteista.',
      sharedTasks_one: '{{count}} yhteinen tehtävä, {{share}} kaikista tehtävistä.',
      sharedTasks_other: '{{count}} yhteistä tehtävää, {{share}} kaikista tehtävistä.',
      sharedTargetGroups_one: '{{count}} yhteinen kohderyhmä, {{share}} kaikista kohderyhmistä.',
      sharedTargetGroups_other: '{{count}} yhteistä kohderyhmää, {{share}} kaikista kohderyhmistä.',
      sharedArea_one: '{{count}} yhteinen kunta, {{share}} kaikista kunnista.',
      sharedArea_other: '{{count}} yhteistä kuntaa, {{share}} kaikista kunnista.',
      hoursSaved: 'Jäseniltä säästyy yhteensä {{hours}} kokoustuntia vuodessa.',
      everybodyKeepsAPlace:
        'Jokaisella päättyvän jäsenorganisaatiolla on paikka muuallakin: kukaan ei menetä ainoaansa.',
      organisationsLoseOnlyPlace_one:
        '{{count}} organisaatio menettäisi ainoan paikkansa, ellei jatkaja ota sitä jäseneksi.',
      organisationsLoseOnlyPlace_other:
        '{{count}} organisaatiota menettäisi ainoan paikkansa, ellei jatkaja ota niitä jäseniksi.',
      peopleLoseOnlyPlace_one:
        '{{count}} henkilö menettäisi ainoan paikkansa, ellei jatkaja ota häntä jäseneksi.',
      peopleLoseOnlyPlace_other:
        '{{count}} henkilöä menettäisi ainoan paikkansa, ellei jatkaja ota heitä jäseniksi.',
      goalsLeftToNobody_one: '{{count}} tavoite jäisi kokonaan vaille verkostoa.',
      goalsLeftToNobody_other: '{{count}} tavoitetta jäisi kokonaan vaille verkostoa.',
      goalsLeftToOthers_one: '{{count}} tavoitetta jatkajalla ei ole, muilla on.',
      goalsLeftToOthers_other: '{{count}} tavoitetta jatkajalla ei ole, muilla on.',
      tasksLeftToNobody_one: '{{count}} tehtävä jäisi kokonaan vaille verkostoa.',
      tasksLeftToNobody_other: '{{count}} tehtävää jäisi kokonaan vaille verkostoa.',
      tasksLeftToOthers_one: '{{count}} tehtävää jatkajalla ei ole, muilla on.',
      tasksLeftToOthers_other: '{{count}} tehtävää jatkajalla ei ole, muilla on.',
      targetGroupsLeftToNobody_one: '{{count}} kohderyhmä jäisi kokonaan vaille verkostoa.',
      targetGroupsLeftToNobody_other: '{{count}} kohderyhmää jäisi kokonaan vaille verkostoa.',
      targetGroupsLeftToOthers_one: '{{count}} kohderyhmää jatkaja ei palvele, muut palvelevat.',
      targetGroupsLeftToOthers_other: '{{count}} kohderyhmää jatkaja ei palvele, muut palvelevat.',
      memberCategoriesLeftToNobody_one:
        '{{count}} jäsenryhmälle ei jäisi paikkaa missään verkostossa.',
      memberCategoriesLeftToNobody_other:
        '{{count}} jäsenryhmälle ei jäisi paikkaa missään verkostossa.',
      memberCategoriesLeftToOthers_one:
        '{{count}} jäsenryhmälle jatkajassa ei ole paikkaa, muissa on.',
      memberCategoriesLeftToOthers_other:
        '{{count}} jäsenryhmälle jatkajassa ei ole paikkaa, muissa on.',
      areaLeftToNobody_one: '{{count}} kunnassa ei toimisi enää yksikään verkosto.',
      areaLeftToNobody_other: '{{count}} kunnassa ei toimisi enää yksikään verkosto.',
      areaLeftToOthers_one: '{{count}} kunnassa jatkaja ei toimi, muita verkostoja siellä on.',
      areaLeftToOthers_other: '{{count}} kunnassa jatkaja ei toimi, muita verkostoja niissä on.',
      widerArea_one: 'Alue laajenee: jatkaja toimii myös {{count}} muussa kunnassa.',
      widerArea_other: 'Alue laajenee: jatkaja toimii myös {{count}} muussa kunnassa.',
      dutiesLeftToOthers_one: '{{count}} velvoitetta jatkaja ei täytä, jokin muu verkosto täyttää.',
      dutiesLeftToOthers_other:
        '{{count}} velvoitetta jatkaja ei täytä, jokin muu verkosto täyttää.',
      mandatesRunning_one: 'Päättyvässä on {{count}} paikka, jonka toimikausi on kesken.',
      mandatesRunning_other: 'Päättyvässä on {{count}} paikkaa, joiden toimikausi on kesken.',
      statutory_one: 'Päättyvä on lakisääteinen.',
      statutory_other: '{{count}} päättyvistä on lakisääteisiä.',
      differentOpenness_one: 'Avoimuus muuttuu: päättyvä on {{ended}}, jatkaja {{survivor}}.',
      differentOpenness_other: 'Avoimuus on {{count}} päättyvässä toinen kuin jatkajassa.',
      differentPermanence_one: 'Kesto muuttuu: päättyvä on {{ended}}, jatkaja {{survivor}}.',
      differentPermanence_other: 'Kesto on {{count}} päättyvässä toinen kuin jatkajassa.',
      hoursAdded: 'Kokoustunnit lisääntyvät yhteensä {{hours}} vuodessa.',
      hoursUnknown_one: 'Yhden verkoston kokousten määrää tai kestoa ei tiedetä.',
      hoursUnknown_other: '{{count}} verkoston kokousten määrää tai kestoa ei tiedetä.',
      goalsUnknown_one: 'Yhdelle verkostolle ei ole kirjattu tavoitteita.',
      goalsUnknown_other: '{{count}} verkostolle ei ole kirjattu tavoitteita.',
      tasksUnknown_one: 'Yhdelle verkostolle ei ole kirjattu tehtäviä.',
      tasksUnknown_other: '{{count}} verkostolle ei ole kirjattu tehtäviä.',
      targetGroupsUnknown_one: 'Yhdelle verkostolle ei ole kirjattu kohderyhmiä.',
      targetGroupsUnknown_other: '{{count}} verkostolle ei ole kirjattu kohderyhmiä.',
      memberCategoriesUnknown_one: 'Yhden verkoston paikoille ei ole kirjattu jäsenryhmiä.',
      memberCategoriesUnknown_other: '{{count}} verkoston paikoille ei ole kirjattu jäsenryhmiä.',
      areaUnknown_one: 'Yhdelle verkostolle ei ole kirjattu aluetta.',
      areaUnknown_other: '{{count}} verkostolle ei ole kirjattu aluetta.',
      mandatesUnknown_one: '{{count}} päättyvän verkoston paikan toimikautta ei tiedetä.',
      mandatesUnknown_other: '{{count}} päättyvän verkoston paikan toimikautta ei tiedetä.',
      opennessUnknown_one: 'Yhden verkoston avoimuutta ei tiedetä.',
      opennessUnknown_other: '{{count}} verkoston avoimuutta ei tiedetä.',
    },
  },
  sv: {
    definition:
      'Par av nätverk som kunde bli ett. Kandidater är dubbletter, sådana som kan uppgå i det andra och parallella, där olika medlemmar gör samma arbete på samma område. Det som fortsätter är det som ensamt uppfyller en skyldighet, sedan det lagstadgade, det permanenta, det som verkar i fler kommuner, har fler medlemmar, är äldre; det som kan uppgå är alltid självt det som upphör. Ett nätverk som ensamt uppfyller någons skyldighet föreslås inte upphöra. Ordningen följer de mötestimmar som sparas om året: varje medlem i nätverket som upphör sitter därefter i det som fortsätter, och det möts som förut. Par vars timmar inte är kända kommer sist. En kandidat är inget beslut: skälen för och emot står bredvid.',
    definitionOfClusters:
      'Grupper av nätverk som kunde bli ett: varje nätverk i gruppen är självt en dubblett av det som fortsätter eller kan uppgå i det, aldrig genom ett tredje. Det som fortsätter är det som ensamt uppfyller en skyldighet, sedan det lagstadgade, det permanenta, det som verkar i fler kommuner, har fler medlemmar, är äldre. Om en skyldighet inte skulle uppfyllas av någon när alla upphör, stannar ett av nätverken som uppfyller den utanför gruppen. En grupp är en kandidat, inget beslut: skälen för och emot står bredvid.',
    side: { for: 'För', against: 'Emot', unknown: 'Inte känt' },
    reason: {
      fulfilsAlone:
        'Det som fortsätter uppfyller ensamt en skyldighet, det andra uppfyller ingen ensamt.',
      statutory: 'Det som fortsätter är lagstadgat, det andra såvitt känt inte.',
      permanent: 'Det som fortsätter är permanent, det andra såvitt känt inte.',
      widerMandate: 'Det som fortsätter verkar i fler kommuner.',
      moreMembers: 'Det som fortsätter har fler medlemmar.',
      older: 'Det som fortsätter är äldre.',
      lowerId: 'Inget känt skiljer nätverken åt: ordningen går efter identifieraren.',
      holdsItsMembers:
        'Nästan alla medlemmar i det andra sitter redan i det som fortsätter, fast annat talar för det andra.',
    },
    heldBack: 'Nätverket uppfyller ensamt en skyldighet och föreslås därför inte upphöra.',
    argument: {
      sharedMembers_one: '{{count}} gemensam medlem, {{share}} av alla medlemmar.',
      sharedMembers_other: '{{count}} gemensamma medlemmar, {{share}} av alla medlemmar.',
      sharedGoals_one: '{{count}} gemensamt mål, {{share}} av alla mål.',
      sharedGoals_other: '{{count}} gemensamma mål, {{share}} av alla mål.',
      sharedTasks_one: '{{count}} gemensam uppgift, {{share}} av alla uppgifter.',
      sharedTasks_other: '{{count}} gemensamma uppgifter, {{share}} av alla uppgifter.',
      sharedTargetGroups_one: '{{count}} gemensam målgrupp, {{share}} av alla målgrupper.',
      sharedTargetGroups_other: '{{count}} gemensamma målgrupper, {{share}} av alla målgrupper.',
      sharedArea_one: '{{count}} gemensam kommun, {{share}} av alla kommuner.',
      sharedArea_other: '{{count}} gemensamma kommuner, {{share}} av alla kommuner.',
      hoursSaved: 'Medlemmarna sparar sammanlagt {{hours}} mötestimmar om året.',
      everybodyKeepsAPlace:
        'Varje medlemsorganisation i det som upphör har plats också annanstans: ingen förlorar sin enda.',
      organisationsLoseOnlyPlace_one:
        '{{count}} organisation skulle förlora sin enda plats, om inte det som fortsätter tar in den.',
      organisationsLoseOnlyPlace_other:
        '{{count}} organisationer skulle förlora sin enda plats, om inte det som fortsätter tar in dem.',
      peopleLoseOnlyPlace_one:
        '{{count}} person skulle förlora sin enda plats, om inte det som fortsätter tar in personen.',
      peopleLoseOnlyPlace_other:
        '{{count}} personer skulle förlora sin enda plats, om inte det som fortsätter tar in dem.',
      goalsLeftToNobody_one: '{{count}} mål skulle inte längre ha något nätverk alls.',
      goalsLeftToNobody_other: '{{count}} mål skulle inte längre ha något nätverk alls.',
      goalsLeftToOthers_one: '{{count}} mål saknas i det som fortsätter, men finns i andra.',
      goalsLeftToOthers_other: '{{count}} mål saknas i det som fortsätter, men finns i andra.',
      tasksLeftToNobody_one: '{{count}} uppgift skulle inte längre ha något nätverk alls.',
      tasksLeftToNobody_other: '{{count}} uppgifter skulle inte längre ha något nätverk alls.',
      tasksLeftToOthers_one: '{{count}} uppgift saknas i det som fortsätter, men finns i andra.',
      tasksLeftToOthers_other:
        '{{count}} uppgifter saknas i det som fortsätter, men finns i andra.',
      targetGroupsLeftToNobody_one: '{{count}} målgrupp skulle inte längre nås av något nätverk.',
      targetGroupsLeftToNobody_other:
        '{{count}} målgrupper skulle inte längre nås av något nätverk.',
      targetGroupsLeftToOthers_one:
        '{{count}} målgrupp nås inte av det som fortsätter, men av andra.',
      targetGroupsLeftToOthers_other:
        '{{count}} målgrupper nås inte av det som fortsätter, men av andra.',
      memberCategoriesLeftToNobody_one:
        '{{count}} medlemskategori skulle inte ha plats i något nätverk.',
      memberCategoriesLeftToNobody_other:
        '{{count}} medlemskategorier skulle inte ha plats i något nätverk.',
      memberCategoriesLeftToOthers_one:
        '{{count}} medlemskategori saknar plats i det som fortsätter, men har det i andra.',
      memberCategoriesLeftToOthers_other:
        '{{count}} medlemskategorier saknar plats i det som fortsätter, men har det i andra.',
      areaLeftToNobody_one: 'I {{count}} kommun skulle inget nätverk längre verka.',
      areaLeftToNobody_other: 'I {{count}} kommuner skulle inget nätverk längre verka.',
      areaLeftToOthers_one:
        'I {{count}} kommun verkar inte det som fortsätter, men andra nätverk gör det.',
      areaLeftToOthers_other:
        'I {{count}} kommuner verkar inte det som fortsätter, men andra nätverk gör det.',
      widerArea_one:
        'Området blir större: det som fortsätter verkar också i {{count}} kommun till.',
      widerArea_other:
        'Området blir större: det som fortsätter verkar också i {{count}} kommuner till.',
      dutiesLeftToOthers_one:
        '{{count}} skyldighet uppfylls inte av det som fortsätter, men av ett annat nätverk.',
      dutiesLeftToOthers_other:
        '{{count}} skyldigheter uppfylls inte av det som fortsätter, men av ett annat nätverk.',
      mandatesRunning_one: 'Det som upphör har {{count}} plats vars mandat löper.',
      mandatesRunning_other: 'Det som upphör har {{count}} platser vars mandat löper.',
      statutory_one: 'Det som upphör är lagstadgat.',
      statutory_other: '{{count}} av dem som upphör är lagstadgade.',
      differentOpenness_one:
        'Öppenheten ändras: det som upphör är {{ended}}, det som fortsätter {{survivor}}.',
      differentOpenness_other:
        'Öppenheten är en annan i {{count}} som upphör än i det som fortsätter.',
      differentPermanence_one:
        'Varaktigheten ändras: det som upphör är {{ended}}, det som fortsätter {{survivor}}.',
      differentPermanence_other:
        'Varaktigheten är en annan i {{count}} som upphör än i det som fortsätter.',
      hoursAdded: 'Mötestimmarna ökar med sammanlagt {{hours}} om året.',
      hoursUnknown_one: 'För ett nätverk är det inte känt hur ofta eller länge det möts.',
      hoursUnknown_other: 'För {{count}} nätverk är det inte känt hur ofta eller länge de möts.',
      goalsUnknown_one: 'För ett nätverk har inga mål antecknats.',
      goalsUnknown_other: 'För {{count}} nätverk har inga mål antecknats.',
      tasksUnknown_one: 'För ett nätverk har inga uppgifter antecknats.',
      tasksUnknown_other: 'För {{count}} nätverk har inga uppgifter antecknats.',
      targetGroupsUnknown_one: 'För ett nätverk har inga målgrupper antecknats.',
      targetGroupsUnknown_other: 'För {{count}} nätverk har inga målgrupper antecknats.',
      memberCategoriesUnknown_one:
        'För platserna i ett nätverk har inga medlemskategorier antecknats.',
      memberCategoriesUnknown_other:
        'För platserna i {{count}} nätverk har inga medlemskategorier antecknats.',
      areaUnknown_one: 'För ett nätverk har inget område antecknats.',
      areaUnknown_other: 'För {{count}} nätverk har inget område antecknats.',
      mandatesUnknown_one: 'Mandatet för {{count}} plats i det som upphör är inte känt.',
      mandatesUnknown_other: 'Mandaten för {{count}} platser i det som upphör är inte kända.',
      opennessUnknown_one: 'För ett nätverk är öppenheten inte känd.',
      opennessUnknown_other: 'För {{count}} nätverk är öppenheten inte känd.',
    },
  },
  en: {
    definition:
      'Pairs of networks that could become one. Candidates are duplicates, those that the other could absorb, and parallel ones, where other members do the same work in the same area. The one that carries on is the one that alone fulfils a duty, then the statutory, the permanent, the one that works for more municipalities, has more members, is older; what could be absorbed is always what ends. A network that alone fulfils somebody’s duty is not proposed for ending. The order is that of meeting hours saved a year: everybody in the network that ends sits afterwards in the other one, which meets as before. Pairs whose hours are not known come last. A candidate is no decision: what speaks for and against stands beside it.',
    definitionOfClusters:
      'Groups of networks that could become one: each network of a group is itself a duplicate of the one that carries on, or could be absorbed by it, never by way of a third. The one that carries on is the one that alone fulfils a duty, then the statutory, the permanent, the one that works for more municipalities, has more members, is older. Where a duty would be left to nobody if all ended, one of those that fulfil it stays out of the group. A group is a candidate, no decision: what speaks for and against stands beside it.',
    side: { for: 'For', against: 'Against', unknown: 'Not known' },
    reason: {
      fulfilsAlone: 'The one that carries on alone fulfils a duty; the other fulfils none alone.',
      statutory: 'The one that carries on is statutory; the other, as far as is known, is not.',
      permanent: 'The one that carries on is permanent; the other, as far as is known, is not.',
      widerMandate: 'The one that carries on works for more municipalities.',
      moreMembers: 'The one that carries on has more members.',
      older: 'The one that carries on is older.',
      lowerId: 'Nothing that is known tells the two apart: they are in the order of their ids.',
      holdsItsMembers:
        'Nearly all members of the other sit in the one that carries on already, though other things speak for the other.',
    },
    heldBack: 'The network alone fulfils a duty, so it is not proposed for ending.',
    argument: {
      sharedMembers_one: '{{count}} shared member, {{share}} of all members.',
      sharedMembers_other: '{{count}} shared members, {{share}} of all members.',
      sharedGoals_one: '{{count}} shared goal, {{share}} of all goals.',
      sharedGoals_other: '{{count}} shared goals, {{share}} of all goals.',
      sharedTasks_one: '{{count}} shared task, {{share}} of all tasks.',
      sharedTasks_other: '{{count}} shared tasks, {{share}} of all tasks.',
      sharedTargetGroups_one: '{{count}} shared target group, {{share}} of all target groups.',
      sharedTargetGroups_other: '{{count}} shared target groups, {{share}} of all target groups.',
      sharedArea_one: '{{count}} shared municipality, {{share}} of all municipalities.',
      sharedArea_other: '{{count}} shared municipalities, {{share}} of all municipalities.',
      hoursSaved: 'The members save {{hours}} meeting hours a year in all.',
      everybodyKeepsAPlace:
        'Every member organisation of what ends has a place elsewhere too: none loses its only one.',
      organisationsLoseOnlyPlace_one:
        '{{count}} organisation would lose its only place unless the one that carries on takes it in.',
      organisationsLoseOnlyPlace_other:
        '{{count}} organisations would lose their only place unless the one that carries on takes them in.',
      peopleLoseOnlyPlace_one:
        '{{count}} person would lose the only place unless the one that carries on takes him or her in.',
      peopleLoseOnlyPlace_other:
        '{{count}} people would lose their only place unless the one that carries on takes them in.',
      goalsLeftToNobody_one: '{{count}} goal would be left without any network.',
      goalsLeftToNobody_other: '{{count}} goals would be left without any network.',
      goalsLeftToOthers_one: '{{count}} goal the one that carries on does not have; others do.',
      goalsLeftToOthers_other: '{{count}} goals the one that carries on does not have; others do.',
      tasksLeftToNobody_one: '{{count}} task would be left without any network.',
      tasksLeftToNobody_other: '{{count}} tasks would be left without any network.',
      tasksLeftToOthers_one: '{{count}} task the one that carries on does not have; others do.',
      tasksLeftToOthers_other: '{{count}} tasks the one that carries on does not have; others do.',
      targetGroupsLeftToNobody_one: '{{count}} target group would be left without any network.',
      targetGroupsLeftToNobody_other: '{{count}} target groups would be left without any network.',
      targetGroupsLeftToOthers_one:
        '{{count}} target group the one that carries on does not serve; others do.',
      targetGroupsLeftToOthers_other:
        '{{count}} target groups the one that carries on does not serve; others do.',
      memberCategoriesLeftToNobody_one:
        '{{count}} category of members would have no seat in any network.',
      memberCategoriesLeftToNobody_other:
        '{{count}} categories of members would have no seat in any network.',
      memberCategoriesLeftToOthers_one:
        '{{count}} category of members has no seat in the one that carries on; in others it has.',
      memberCategoriesLeftToOthers_other:
        '{{count}} categories of members have no seat in the one that carries on; in others they have.',
      areaLeftToNobody_one: 'In {{count}} municipality no network would work any more.',
      areaLeftToNobody_other: 'In {{count}} municipalities no network would work any more.',
      areaLeftToOthers_one:
        'In {{count}} municipality the one that carries on does not work; other networks do.',
      areaLeftToOthers_other:
        'In {{count}} municipalities the one that carries on does not work; other networks do.',
      widerArea_one: 'The area grows: the one that carries on also works for {{count}} other.',
      widerArea_other: 'The area grows: the one that carries on also works for {{count}} others.',
      dutiesLeftToOthers_one:
        '{{count}} duty the one that carries on does not fulfil; another network does.',
      dutiesLeftToOthers_other:
        '{{count}} duties the one that carries on does not fulfil; another network does.',
      mandatesRunning_one: 'What ends has {{count}} seat whose mandate goes on.',
      mandatesRunning_other: 'What ends has {{count}} seats whose mandates go on.',
      statutory_one: 'What ends is statutory.',
      statutory_other: '{{count}} of those that end are statutory.',
      differentOpenness_one:
        'Openness changes: what ends is {{ended}}, the one that carries on {{survivor}}.',
      differentOpenness_other:
        'Of {{count}} that end the openness is another than that of the one that carries on.',
      differentPermanence_one:
        'How long it lasts changes: what ends is {{ended}}, the one that carries on {{survivor}}.',
      differentPermanence_other:
        'Of {{count}} that end it is another than of the one that carries on how long they last.',
      hoursAdded: 'Meeting hours grow by {{hours}} a year in all.',
      hoursUnknown_one: 'Of one network it is not known how often or how long it meets.',
      hoursUnknown_other: 'Of {{count}} networks it is not known how often or how long they meet.',
      goalsUnknown_one: 'Of one network no goals are recorded.',
      goalsUnknown_other: 'Of {{count}} networks no goals are recorded.',
      tasksUnknown_one: 'Of one network no tasks are recorded.',
      tasksUnknown_other: 'Of {{count}} networks no tasks are recorded.',
      targetGroupsUnknown_one: 'Of one network no target groups are recorded.',
      targetGroupsUnknown_other: 'Of {{count}} networks no target groups are recorded.',
      memberCategoriesUnknown_one: 'Of the seats of one network no categories are recorded.',
      memberCategoriesUnknown_other:
        'Of the seats of {{count}} networks no categories are recorded.',
      areaUnknown_one: 'Of one network no area is recorded.',
      areaUnknown_other: 'Of {{count}} networks no area is recorded.',
      mandatesUnknown_one: 'Of {{count}} seat of what ends the mandate is not known.',
      mandatesUnknown_other: 'Of {{count}} seats of what ends the mandate is not known.',
      opennessUnknown_one: 'Of one network the openness is not known.',
      opennessUnknown_other: 'Of {{count}} networks the openness is not known.',
    },
  },
});
