-- The figures stand in a schema of their own, outside Prisma's models: arrays with gaps, read and written by pg.
-- Every key begins with the dataset, so that the tables may be spread by dataset.
-- Prisma's reset empties its own schema only, then runs the migrations again: what it left here goes.
DROP SCHEMA IF EXISTS figures CASCADE;
CREATE SCHEMA figures;

-- One key of a cube, with integer codes a dimension and the attributes that tell what was counted. Where a version
-- changes an attribute of a key (another basis, another unit), the key goes on as a series of its own, so that the
-- older version keeps its sense: several rows may share a key, but in any version one of them at most has a revision.
CREATE TABLE figures.series (
  dataset_id    integer  NOT NULL,
  series_id     integer  NOT NULL,
  -- SDMX series key: FREQ.INDICATOR, then the codes in the structure's order.
  key           text     NOT NULL,
  frequency     text     NOT NULL,
  indicator_id  integer  NOT NULL,
  -- code.id of REF_AREA and COUNTERPART_AREA; d1 to d4 hold the structure's other dimensions in their order.
  area          integer,
  counterpart   integer,
  d1            integer,
  d2            integer,
  d3            integer,
  d4            integer,
  counted_by    text     NOT NULL,
  unit          text     NOT NULL,
  unit_mult     smallint NOT NULL DEFAULT 0,
  unit_of_count text,
  source_type   text,
  minimum_stay  text,
  ref_time      text,
  PRIMARY KEY (dataset_id, series_id),
  UNIQUE NULLS NOT DISTINCT
    (dataset_id, key, counted_by, unit, unit_mult, unit_of_count, source_type, minimum_stay, ref_time)
);
CREATE INDEX series_indicator_area ON figures.series (dataset_id, indicator_id, area, counterpart);
CREATE INDEX series_counterpart ON figures.series (dataset_id, counterpart);

-- What a series held from one version (inclusive) to another (exclusive; null: still). A version rewrites only
-- the series in which something changed. Arrays of one row have the same length; periods are ordinals, ascending.
CREATE TABLE figures.series_revision (
  dataset_id      integer            NOT NULL,
  series_id       integer            NOT NULL,
  from_version    integer            NOT NULL,
  to_version      integer,
  periods         integer[]          NOT NULL,
  "values"        double precision[] NOT NULL,
  -- One SDMX code letter an observation ('_' for null); null: all are A (statuses), all are F (confidentiality).
  statuses        text,
  confidentiality text,
  -- Ordinals of the periods that begin after a break.
  breaks          integer[],
  -- {ordinal: note}
  notes           jsonb,
  PRIMARY KEY (dataset_id, series_id, from_version),
  CHECK (cardinality(periods) = cardinality("values")),
  CHECK (statuses IS NULL OR length(statuses) = cardinality(periods)),
  CHECK (confidentiality IS NULL OR length(confidentiality) = cardinality(periods)),
  CHECK (to_version IS NULL OR to_version > from_version)
);

-- Where observations stand in the file that brought them: one observation may sum thousands of cells. `version` is
-- the from_version of the revision. A run whose observations stand in rows that follow one another is one row here:
-- its first observation stands in the first of `rows`, and so on.
CREATE TABLE figures.lineage (
  dataset_id   integer        NOT NULL,
  version      integer        NOT NULL,
  series_id    integer        NOT NULL,
  first_period integer        NOT NULL,
  last_period  integer        NOT NULL,
  -- Address of the file, then the sheet (null where a file has none), the column's name and the rows, from 1.
  file         text           NOT NULL,
  sheet        text,
  "column"     text           NOT NULL,
  "rows"       int4multirange NOT NULL,
  PRIMARY KEY (dataset_id, version, series_id, first_period)
);

-- Sums kept ready: dimensions that are not named in `grain` are reduced to their total under the rules of sums. What
-- these rules refuse has no rows here, so that the series are read and the reason is told.
CREATE TABLE figures.rollup (
  dataset_id    integer            NOT NULL,
  from_version  integer            NOT NULL,
  to_version    integer,
  indicator_id  integer            NOT NULL,
  frequency     text               NOT NULL,
  -- AREA: each area, total over the rest. AREA_COUNTERPART: each pair of area and counterpart.
  grain         text               NOT NULL,
  area          integer            NOT NULL,
  counterpart   integer            NOT NULL DEFAULT 0,
  -- Periods with anything to sum; null values: a part is missing or unknown.
  periods       integer[]          NOT NULL,
  "values"      double precision[] NOT NULL,
  -- How many published figures each value holds, and whether it rests on a published total.
  observations  integer[]          NOT NULL,
  published     boolean[]          NOT NULL,
  counted_by    text[]             NOT NULL,
  unit          text               NOT NULL,
  unit_mult     smallint           NOT NULL,
  unit_of_count text,
  -- {concept: code} of reduced dimensions of which the data hold one code only, and that is not their total.
  fixed         jsonb              NOT NULL,
  PRIMARY KEY (dataset_id, indicator_id, grain, frequency, area, counterpart, from_version)
);

-- Steps of the seed that this database has taken, each written in the step's own transaction.
CREATE TABLE figures.seed_mark (
  step     text        PRIMARY KEY,
  -- SHA-256 of what the step loaded.
  checksum text        NOT NULL,
  done_at  timestamptz NOT NULL DEFAULT now()
);
