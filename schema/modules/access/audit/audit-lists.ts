import { builder } from '../../../builder.ts';
import { type PageArguments, pageCost } from '../../../paging.ts';
import { maySeeAsAdmin } from '../member/member-policy.ts';
import { Viewer } from '../viewer-type.ts';
import { AuditEvent, AuditEventConnection } from './audit-event.ts';
import { auditPage } from './audit-page.ts';

builder.prismaObjectField('Observatory', 'auditEvents', (t) =>
  t.connection(
    {
      type: AuditEvent,
      nullable: true,
      description:
        'What was written of what it owns and of its people, newest first; null for viewers who do not administer it.',
      complexity: pageCost,
      resolve: ({ id }, args: PageArguments, context) =>
        maySeeAsAdmin(context.viewer, id) ? auditPage({ observatoryId: id }, args, context) : null,
    },
    AuditEventConnection,
  ),
);

builder.prismaObjectField(Viewer, 'activity', (t) =>
  t.connection(
    {
      type: AuditEvent,
      description:
        "What the person wrote, and what others did to the person's account and roles, newest first.",
      complexity: pageCost,
      resolve: ({ handle }, args: PageArguments, context) =>
        auditPage({ OR: [{ actor: handle }, { kind: 'Person', code: handle }] }, args, context),
    },
    AuditEventConnection,
  ),
);
