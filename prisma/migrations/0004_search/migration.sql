-- Search over the content of the hub. All of it is derived from other tables, in a schema of its own, outside
-- Prisma's models, and can be built anew at any time.
DROP SCHEMA IF EXISTS search CASCADE;
CREATE SCHEMA search;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words are compared without accents, by their stems in the language of the text.
CREATE TEXT SEARCH CONFIGURATION search.es (COPY = pg_catalog.spanish);
CREATE TEXT SEARCH CONFIGURATION search.pt (COPY = pg_catalog.portuguese);
CREATE TEXT SEARCH CONFIGURATION search.en (COPY = pg_catalog.english);
CREATE TEXT SEARCH CONFIGURATION search.code (COPY = pg_catalog.simple);

-- Lower case, without accents.
CREATE FUNCTION search.plain(words text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN lower(unaccent(words));

-- As `plain`, but with the accents by which the stemmers know their commonest suffixes (migracion, migração and
-- their plurals), whether the text had them or not.
CREATE FUNCTION search.prepared(locale text, words text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN CASE locale
    WHEN 'ES' THEN regexp_replace(search.plain(words), '([csx])ion\M', '\1ión', 'g')
    WHEN 'PT' THEN regexp_replace(regexp_replace(search.plain(words), 'cao\M', 'ção', 'g'), 'coes\M', 'ções', 'g')
    ELSE search.plain(words)
  END;

CREATE FUNCTION search.config(locale text) RETURNS regconfig
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE locale
    WHEN 'ES' THEN 'search.es'::regconfig
    WHEN 'PT' THEN 'search.pt'::regconfig
    ELSE 'search.en'::regconfig
  END;

-- What is found of a text: A its title and codes, B its names and summary, D its body.
CREATE FUNCTION search.vector(locale text, title text, codes text, summary text, body text) RETURNS tsvector
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN setweight(to_tsvector(search.config(locale), search.prepared(locale, title)), 'A')
      || setweight(to_tsvector('search.code', search.plain(title)), 'A')
      || setweight(to_tsvector('search.code', search.plain(codes)), 'A')
      || setweight(to_tsvector(search.config(locale), search.prepared(locale, summary)), 'B')
      || setweight(to_tsvector(search.config(locale), search.prepared(locale, body)), 'D');

-- Words of any of the languages with the suffixes and spellings of one: migração, migration -> migracion (ES).
CREATE FUNCTION search.cognate(locale text, words text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN CASE locale
    WHEN 'ES' THEN
      replace(replace(replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(search.plain(words),
        '(c|t)(ao|ion)\M', 'cion', 'g'), '(c|t)(oes|ions)\M', 'ciones', 'g'),
        'dade\M', 'dad', 'g'), 'agem\M', 'aje', 'g'), 'ss', 's'), 'eir', 'er'), 'nh', 'n')
    WHEN 'PT' THEN
      regexp_replace(regexp_replace(regexp_replace(search.plain(words),
        '(c|t)ion\M', 'cao', 'g'), '(ciones|tions)\M', 'coes', 'g'), 'dad\M', 'dade', 'g')
    ELSE
      regexp_replace(regexp_replace(search.plain(words), 'c(ao|ion)\M', 'tion', 'g'), 'c(oes|iones)\M', 'tions', 'g')
  END;

-- One word or phrase as it may stand in a text of any of the languages: a Portuguese word finds the Spanish text
-- with the same stem. Empty where it is a stop word of one of them.
CREATE FUNCTION search.term(words text) RETURNS tsquery
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN numnode(phraseto_tsquery('search.es', search.plain(words))) = 0
      OR numnode(phraseto_tsquery('search.pt', search.plain(words))) = 0
      OR numnode(phraseto_tsquery('search.en', search.plain(words))) = 0 THEN ''::tsquery
    ELSE phraseto_tsquery('search.es', search.prepared('ES', words))
      || phraseto_tsquery('search.pt', search.prepared('PT', words))
      || phraseto_tsquery('search.en', search.prepared('EN', words))
      || phraseto_tsquery('search.es', search.prepared('ES', search.cognate('ES', words)))
      || phraseto_tsquery('search.pt', search.prepared('PT', search.cognate('PT', words)))
      || phraseto_tsquery('search.en', search.prepared('EN', search.cognate('EN', words)))
      || phraseto_tsquery('search.code', search.plain(words))
  END;

-- One thing in one language. Who may see it is asked of the thing itself, at each search.
CREATE TABLE search.document (
  -- DATASET, INDICATOR, GUIDE, TRAINING_EVENT, OBSERVATORY, WORK_PLAN, CODE
  kind    text     NOT NULL,
  -- Immutable code of the thing, as in its global id.
  code    text     NOT NULL,
  locale  text     NOT NULL,
  title   text     NOT NULL,
  -- Codes, acronyms and the like, the same in all languages.
  codes   text     NOT NULL,
  summary text     NOT NULL,
  body    text     NOT NULL,
  tsv     tsvector NOT NULL,
  PRIMARY KEY (kind, code, locale)
);
CREATE INDEX document_tsv ON search.document USING gin (tsv);

-- The words of all texts, without accents, to mend words that nothing is found by.
CREATE TABLE search.word (
  word text PRIMARY KEY
);
CREATE INDEX word_trigrams ON search.word USING gist (word gist_trgm_ops);
