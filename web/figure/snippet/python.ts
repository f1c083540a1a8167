import type { GraphqlRequest } from './graphql-request.ts';

/** A request for Python 3, with its standard library alone; and the file of the same view for pandas. */
export function pythonOf({ query, variables }: GraphqlRequest, graphqlUrl: string, csvUrl: string): string {
  return `import json
import urllib.request

query = """
${query}
"""
# JSON is read as JSON: true, false and null are no Python.
variables = json.loads(${pythonText(JSON.stringify(variables))})

request = urllib.request.Request(
    ${pythonText(graphqlUrl)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))

# The view itself as a table, with pandas:
# import pandas
# table = pandas.read_csv(${pythonText(csvUrl)}, comment="#", encoding="utf-8-sig")
`;
}

/** A text of Python: JSON's is one too. */
function pythonText(text: string): string {
  return JSON.stringify(text);
}
