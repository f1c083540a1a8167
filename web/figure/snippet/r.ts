/** The file of a view for R, without any package. */
export function rOf(csvUrl: string): string {
  return `url <- ${JSON.stringify(csvUrl)}
table <- read.csv(url, comment.char = "#", fileEncoding = "UTF-8-BOM", stringsAsFactors = FALSE)

# The lines that begin with # hold source, licence, citation and caveats:
terms <- grep("#", readLines(url, encoding = "UTF-8", warn = FALSE), fixed = TRUE, value = TRUE)
cat(terms, sep = "\\n")

str(table)
`;
}
