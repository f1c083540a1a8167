-- The status of sums: that of the softest figure in them, one letter of CL_OBS_STATUS a period; null: all are A.
ALTER TABLE figures.rollup ADD COLUMN statuses text,
  ADD CHECK (statuses IS NULL OR length(statuses) = cardinality(periods));

-- Sums of datasets with soft figures don't know it yet: without them the series are read, until a new version is written.
DELETE FROM figures.rollup r
 WHERE EXISTS (SELECT FROM figures.series_revision v WHERE v.dataset_id = r.dataset_id AND v.statuses ~ '[PVIEGUF]');
