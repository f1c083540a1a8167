-- Search as one types: the last word is the beginning of one. Stems are cut shorter than what is typed ("refugi" of
-- "refugiad"), so that beginnings are looked for among the words as they stand.

-- Words as they stand, without accents; what isn't letter or digit parts them, hyphens and underscores too.
CREATE FUNCTION search.spelt(words text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(search.plain(words), '[^[:alnum:]]+', ' ', 'g');

-- As `search.code`, for texts that have their accents: excerpts are shown with them.
CREATE TEXT SEARCH CONFIGURATION search.accented (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION search.accented
  ALTER MAPPING FOR asciiword, word, hword_asciipart, hword_part, asciihword, hword WITH unaccent, simple;

-- The words of a text as they stand, with the weights of `search.vector`.
CREATE FUNCTION search.words(title text, codes text, summary text, body text) RETURNS tsvector
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN setweight(to_tsvector('search.code', search.spelt(title || ' ' || codes)), 'A')
      || setweight(to_tsvector('search.code', search.spelt(summary)), 'B')
      || setweight(to_tsvector('search.code', search.spelt(body)), 'D');

-- What `search.words` holds that begins so: a word, or a phrase whose last word is unfinished. Empty for stop words.
CREATE FUNCTION search.beginning(words text) RETURNS tsquery
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN numnode(search.term(words)) = 0 OR numnode(phraseto_tsquery('search.code', search.spelt(words))) = 0
      THEN ''::tsquery
    ELSE (phraseto_tsquery('search.code', search.spelt(words))::text || ':*')::tsquery
  END;

ALTER TABLE search.document ADD COLUMN words tsvector;
UPDATE search.document SET words = search.words(title, code || ' ' || codes, summary, body);
ALTER TABLE search.document ALTER COLUMN words SET NOT NULL;
CREATE INDEX document_words ON search.document USING gin (words);
