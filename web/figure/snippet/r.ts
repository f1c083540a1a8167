/** The file of a view for R, without any package. It is read as bytes, so that it needs no session in UTF-8. */
export function rOf(csvUrl: string): string {
  return `url <- ${JSON.stringify(csvUrl)}
lines <- readLines(url, encoding = "UTF-8", warn = FALSE)

# The first lines hold source, licence, citation and caveats:
terms <- cumsum(!(startsWith(lines, "#") | startsWith(lines, "\\ufeff#"))) == 0
cat(lines[terms], sep = "\\n")

table <- read.csv(text = lines[!terms], encoding = "UTF-8", stringsAsFactors = FALSE)
str(table)
`;
}
