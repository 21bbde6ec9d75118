/** What is told of one municipality, as GraphQL objects. */
import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { CoveringNetwork } from '../../questions/municipality/coveringNetworks.js';
import type { Hearer, Informer } from '../../questions/municipality/informers.js';
import type { MunicipalityOverview } from '../../questions/municipality/municipalityOverview.js';
import type { Resident } from '../../questions/municipality/residents.js';
import { text } from '../../texts/texts.js';
import { presentObject, type PromiseOrValue } from '../types/entities.js';
import type { RequestContext } from '../frame/context.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { CellStateEnum } from '../matrix/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import { About } from '../types/answers/about.js';
import { connectionType } from '../types/answers/connection.js';
import { Network } from '../types/network.js';
import { Organisation } from '../types/organisation.js';

const HearerEnum = enumOf<Hearer>({
  name: 'Hearer',
  description: 'Who hears it for a municipality, those who stand for it most directly first.',
  codes: {
    itself: 'The organisation that governs the municipality.',
    contact: 'A contact role for the municipality.',
    structure: 'A network that works for that very municipality.',
    body: 'A network in which the municipality as an organisation has a place.',
    resident: 'An organisation at home in the municipality.',
  },
});

@ObjectType('CoveringNetwork', { description: 'A network that works for a municipality.' })
export class CoveringNetworkObject {
  constructor(
    private readonly covering: CoveringNetwork,
    private readonly asking: Asking,
  ) {}

  @Field(() => Network, { description: 'The network.' })
  network(@Ctx() context: RequestContext): PromiseOrValue<Network> {
    return presentObject(context, this.asking, this.covering.network, 'Network');
  }

  @Field(() => CellStateEnum, {
    description: 'PRESENT: for that very municipality. INHERITED: only for a wider area.',
  })
  get state(): string {
    return this.covering.state;
  }

  @Field(() => [GapRecordObject], {
    description: 'Areas that it works for in which the municipality lies, or the municipality.',
  })
  get through(): GapRecordObject[] {
    return this.covering.through.map((id) => new GapRecordObject(id, this.asking));
  }
}

@ObjectType({ description: 'A page of networks that work for a municipality.' })
export class CoveringNetworkConnection extends connectionType(
  'CoveringNetwork',
  CoveringNetworkObject,
) {
  @Field(() => Int, { description: 'How many of all work for that very municipality.' })
  readonly direct!: number;
}

@ObjectType('Resident', { description: 'An organisation at home in a municipality.' })
export class ResidentObject {
  constructor(
    private readonly resident: Resident,
    private readonly asking: Asking,
  ) {}

  @Field(() => Organisation, { description: 'The organisation.' })
  organisation(@Ctx() context: RequestContext): PromiseOrValue<Organisation> {
    return presentObject(context, this.asking, this.resident.organisation, 'Organisation');
  }

  @Field(() => Int, { description: 'Networks in which it certainly has a place.' })
  get networks(): number {
    return this.resident.networks;
  }
}

@ObjectType({ description: 'A page of organisations at home in a municipality, by name.' })
export class ResidentConnection extends connectionType('Resident', ResidentObject) {}

@ObjectType('Informer', { description: 'One who informs somebody of a municipality.' })
export class InformerObject {
  constructor(
    private readonly told: Informer,
    private readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, { description: 'Who informs.' })
  get informer(): GapRecordObject {
    return new GapRecordObject(this.told.informer, this.asking);
  }

  @Field(() => GapRecordObject, { description: 'Who hears it.' })
  get heardBy(): GapRecordObject {
    return new GapRecordObject(this.told.heardBy, this.asking);
  }

  @Field(() => HearerEnum, { description: 'What that is to the municipality.' })
  get hearer(): Hearer {
    return this.told.hearer;
  }

  @Field(() => String, { description: 'What that is to the municipality, in words.' })
  hearerName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `municipality:hearer.${this.hearer}`);
  }
}

@ObjectType('MunicipalityOverview', { description: 'One municipality in one answer.' })
export class MunicipalityOverviewObject {
  constructor(
    readonly overview: MunicipalityOverview,
    readonly asking: Asking,
  ) {}

  @Field(() => About, { description: 'What the answer says of itself.' })
  get about(): About {
    return new About(this.overview.about, this.asking);
  }
}
