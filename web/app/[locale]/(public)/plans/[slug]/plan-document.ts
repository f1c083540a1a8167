import { graphql, type ResultOf } from '#graph/graphql.ts';

export const PlanPage = graphql(`
  query PlanPage($slug: String!) {
    workPlan(slug: $slug) {
      title
      description
      source
      updatedAt
      fallbacks {
        field
        locale
      }
      owner {
        slug
        name
      }
      phases {
        number
        title
        aim
        months
        duration
        activities {
          number
          title
          state
          dueOn
        }
      }
    }
  }
`);

export type PlanView = NonNullable<ResultOf<typeof PlanPage>['workPlan']>;
