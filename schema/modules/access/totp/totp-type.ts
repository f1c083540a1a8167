import { builder } from '../../../builder.ts';
import { Viewer } from '../viewer-type.ts';
import { isAdmin } from './totp-duty.ts';

const TotpStepEnum = builder.enumType('TotpStep', {
  description: "What a person must do before their administrator's roles count.",
  values: {
    ENROL: { description: 'Set up one-time codes.' },
    CODE: { description: 'Show a code in this session, which was opened without one.' },
  } as const,
});

interface TotpState {
  enabledAt: Date | null;
  required: boolean;
  step: 'ENROL' | 'CODE' | null;
  recoveryCodesLeft: number;
}

const TotpType = builder.objectRef<TotpState>('Totp').implement({
  description: "A person's one-time codes (TOTP, RFC 6238).",
  fields: (t) => ({
    enabled: t.boolean({
      description: 'Whether a sign-in by password needs a code.',
      resolve: ({ enabledAt }) => enabledAt !== null,
    }),
    enabledAt: t.expose('enabledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when codes are in force.',
    }),
    required: t.exposeBoolean('required', {
      description: 'Whether the installation requires codes of this person, who administers something.',
    }),
    step: t.expose('step', {
      type: TotpStepEnum,
      nullable: true,
      description: "What must be done before the person's administrator's roles count; null: nothing.",
    }),
    recoveryCodesLeft: t.exposeInt('recoveryCodesLeft', {
      description: 'How many recovery codes are not used yet.',
    }),
  }),
});

builder.prismaObjectField(Viewer, 'totp', (t) =>
  t.field({
    type: TotpType,
    description: "The person's one-time codes.",
    select: { totp: { include: { _count: { select: { codes: { where: { usedAt: null } } } } } } },
    resolve: ({ totp }, _args, { viewer, accounts }) => {
      const step = (viewer.kind === 'person' && viewer.totpStep) || null;
      const admin = viewer.kind === 'person' && (step !== null || isAdmin(viewer));
      return {
        enabledAt: totp?.confirmedAt ?? null,
        required: admin && accounts?.requireTotp === true,
        step,
        recoveryCodesLeft: totp?._count.codes ?? 0,
      };
    },
  }),
);
