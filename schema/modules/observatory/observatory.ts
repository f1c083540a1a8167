import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';
import { LocalizedCode, localizedCode } from '../structure/localized-code.ts';
import { fallbacksField, optionalTextField, textField } from '../text-field.ts';
import { loadObservatories } from './load-observatories.ts';
import { ObservatoryKindEnum, StandingEnum } from './observatory-enums.ts';
import { mayEditObservatory } from './observatory-policy.ts';

/** An organisation of the network. The directory is public. */
export const Observatory = builder.prismaObject('Observatory', {
  description: 'An organisation of the network: an observatory, an authority or a partner.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Immutable short name in addresses, such as "obmigra".' }),
    name: t.field(textField('name', 'Name of the organisation.')),
    acronym: t.exposeString('acronym', { nullable: true, description: 'Acronym, such as "OBMigra".' }),
    standing: t.expose('standing', {
      type: StandingEnum,
      description: 'How the organisation stands to the network.',
    }),
    kind: t.expose('kind', { type: ObservatoryKindEnum, description: 'What the organisation is.' }),
    country: t.field({
      type: LocalizedCode,
      nullable: true,
      description: 'Country of the organisation (CL_AREA, ISO 3166-1 alpha-3); null for regional ones.',
      resolve: ({ country }, _args, context) =>
        country === null ? null : localizedCode(context, 'CL_AREA', country),
    }),
    description: t.field(
      optionalTextField('description', 'What the organisation does; null where nothing is known.'),
    ),
    website: t.exposeString('website', { nullable: true, description: 'Address of its website.' }),
    city: t.exposeString('city', { nullable: true, description: 'City of its seat.' }),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description: 'Latitude of its seat, in degrees (WGS 84).',
    }),
    longitude: t.exposeFloat('longitude', {
      nullable: true,
      description: 'Longitude of its seat, in degrees (WGS 84).',
    }),
    revision: t.exposeInt('revision', {
      description: 'Raised by each change of the profile; a change names the revision that it saw.',
    }),
    fallbacks: t.field(fallbacksField('name', 'description')),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the profile last changed.' }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change the profile.',
      resolve: (observatory, _args, { viewer }) => mayEditObservatory(viewer, observatory),
    }),
  }),
});

builder.nodeRef(Observatory, nodeLoader('Observatory', 'slug', loadObservatories));

export const ObservatoryConnection = builder.connectionObject(
  { type: Observatory, name: 'ObservatoryConnection', description: 'A page of organisations.' },
  { name: 'ObservatoryEdge', description: 'An organisation in a page of organisations.' },
);
