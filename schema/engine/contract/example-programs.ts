/** The languages that the examples are written in, from the shortest on. */
export const exampleLanguages = ['curl', 'python', 'r', 'typescript'] as const;
export type ExampleLanguage = (typeof exampleLanguages)[number];

/** The question of every example: people from Venezuela in Peru, year by year, by whose count. */
export const EXAMPLE_QUERY = `query Stock {
  dataset(code: "UNDESA_STOCK") {
    citation
    series(filter: {
      areas: ["PER"], counterparts: ["VEN"],
      dimensions: [{ concept: "SEX", codes: ["_T"] }]
    }) {
      nodes { countedBy periods values }
    }
  }
}`;

/** Who the token belongs to: the shortest proof that it counts. */
export const TOKEN_QUERY = '{ viewer { name roles { role observatory { name } } } }';

const PROGRAMS: Record<ExampleLanguage, (url: string) => string> = {
  curl: (url) => `curl -sG '${url}' \\
  -H 'Accept-Language: es' \\
  --data-urlencode 'query=${EXAMPLE_QUERY}'
`,
  python: (url) => `import json
from urllib.request import Request, urlopen

QUERY = """
${EXAMPLE_QUERY}
"""

request = Request(
    "${url}",
    data=json.dumps({"query": QUERY}).encode(),
    headers={"Content-Type": "application/json", "Accept-Language": "es"},
)
with urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise SystemExit(answer["errors"][0]["message"])

found = answer["data"]["dataset"]
for series in found["series"]["nodes"]:
    print(series["countedBy"])
    for period, value in zip(series["periods"], series["values"]):
        print(period, value)  # None: the figure is missing, not zero
print(found["citation"])
`,
  r: (url) => `library(httr2) # install.packages(c("httr2", "jsonlite"))

query <- '
${EXAMPLE_QUERY}
'

found <- request("${url}") |>
  req_headers("Accept-Language" = "es") |>
  req_body_json(list(query = query)) |>
  req_perform() |>
  resp_body_json()

series <- found$data$dataset$series$nodes[[1]]
print(data.frame(
  period = unlist(series$periods),
  # NULL is a missing figure, not zero
  value = sapply(series$values, function(x) if (is.null(x)) NA else x)
))
cat(found$data$dataset$citation)
`,
  typescript: (url) => `import { Client, fetchExchange } from '@urql/core';

const QUERY = \`
${EXAMPLE_QUERY}
\`;

interface Answer {
  dataset: {
    citation: string;
    series: { nodes: { countedBy: string; periods: string[]; values: (number | null)[] }[] };
  };
}

const client = new Client({
  url: '${url}',
  preferGetMethod: false,
  exchanges: [fetchExchange],
  fetchOptions: { headers: { 'accept-language': 'es' } },
});
const { data, error } = await client.query<Answer>(QUERY, {}).toPromise();
if (error || !data) throw error;

const { citation, series } = data.dataset;
for (const { countedBy, periods, values } of series.nodes) {
  console.log(countedBy);
  periods.forEach((period, at) => console.log(period, values[at])); // null: missing, not zero
}
console.log(citation);
`,
};

/** A whole program that asks the graph at `url` for the example's figures and prints them with their citation. */
export function exampleProgram(language: ExampleLanguage, url: string): string {
  return PROGRAMS[language](url);
}

/** A request in the shell that sends a token: HUB_TOKEN holds it, so that no history keeps it. */
export function tokenCommand(url: string): string {
  return `curl -s '${url}' \\
  -H 'Content-Type: application/json' \\
  -H "Authorization: Bearer $HUB_TOKEN" \\
  -d '${JSON.stringify({ query: TOKEN_QUERY })}'
`;
}
