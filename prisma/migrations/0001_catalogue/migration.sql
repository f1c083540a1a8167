-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('MEMBER', 'EDITOR', 'TRAINER', 'OBSERVATORY_ADMIN');

-- CreateEnum
CREATE TYPE "Protection" AS ENUM ('AS_PUBLISHED', 'PROTECT');

-- CreateEnum
CREATE TYPE "Processing" AS ENUM ('NONE', 'MINOR', 'MAJOR');

-- CreateEnum
CREATE TYPE "DatasetState" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "VersionReason" AS ENUM ('FIRST', 'NEW_PERIODS', 'REVISION', 'CORRECTION');

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('ES', 'PT', 'EN');

-- CreateEnum
CREATE TYPE "GuideState" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('STOCK', 'FLOW', 'EVENT', 'PROCESS', 'RATE', 'INDEX');

-- CreateEnum
CREATE TYPE "CountedBy" AS ENUM ('CITIZENSHIP', 'COUNTRY_OF_BIRTH', 'PREVIOUS_RESIDENCE', 'RESIDENCE', 'MIXED', 'UNDEFINED', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "Access" AS ENUM ('PUBLIC', 'NETWORK', 'OBSERVATORY');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('MEMBER_STATE', 'OBSERVER', 'PARTNER');

-- CreateEnum
CREATE TYPE "ObservatoryKind" AS ENUM ('NETWORK', 'OBSERVATORY', 'MIGRATION_AUTHORITY', 'STATISTICAL_OFFICE', 'INTERNATIONAL_ORGANISATION', 'PARLIAMENT');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('TENTATIVE', 'CONFIRMED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "EventMode" AS ENUM ('ONLINE', 'ON_SITE', 'HYBRID');

-- CreateEnum
CREATE TYPE "ActivityState" AS ENUM ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED');

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "handle" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "network_admin" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "person_id" INTEGER NOT NULL,
    "observatory_id" INTEGER NOT NULL,
    "role" "Role" NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("person_id","observatory_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "access_token" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "subject" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("subject","window_start")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "person_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT,
    "action" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "observatory_id" INTEGER,
    "changes" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "publisher_id" INTEGER NOT NULL,
    "structure_id" INTEGER NOT NULL,
    "access" "Access" NOT NULL DEFAULT 'PUBLIC',
    "state" "DatasetState" NOT NULL DEFAULT 'PUBLISHED',
    "protection" "Protection" NOT NULL,
    "licence" TEXT NOT NULL DEFAULT 'UNKNOWN',
    "licence_url" TEXT,
    "source" TEXT NOT NULL,
    "source_url" TEXT,
    "citation" TEXT NOT NULL,
    "topics" TEXT[],
    "expected_areas" TEXT[],
    "partial_dimensions" TEXT[],
    "frequency" TEXT NOT NULL,
    "caveats" JSONB,
    "current_version" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset_version" (
    "dataset_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" "VersionReason" NOT NULL,
    "note" JSONB,
    "edition" TEXT,
    "superseded_by" TEXT,
    "checksum" TEXT NOT NULL,
    "as_of" DATE,
    "published_at" TIMESTAMPTZ(3),
    "licence" TEXT NOT NULL DEFAULT 'UNKNOWN',
    "citation" TEXT NOT NULL,
    "copy_obtained_from" TEXT,
    "processing" "Processing" NOT NULL,
    "processing_note" JSONB,
    "observation_count" INTEGER NOT NULL DEFAULT 0,
    "series_count" INTEGER NOT NULL DEFAULT 0,
    "first_period" TEXT,
    "last_period" TEXT,

    CONSTRAINT "dataset_version_pkey" PRIMARY KEY ("dataset_id","number")
);

-- CreateTable
CREATE TABLE "dataset_indicator" (
    "dataset_id" INTEGER NOT NULL,
    "indicator_id" INTEGER NOT NULL,

    CONSTRAINT "dataset_indicator_pkey" PRIMARY KEY ("dataset_id","indicator_id")
);

-- CreateTable
CREATE TABLE "guide" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "access" "Access" NOT NULL DEFAULT 'PUBLIC',
    "state" "GuideState" NOT NULL DEFAULT 'PUBLISHED',
    "version" TEXT NOT NULL DEFAULT '1.0',
    "topics" TEXT[],
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guide_text" (
    "guide_id" INTEGER NOT NULL,
    "locale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "translated_from" "Locale",
    "source_revision" INTEGER,

    CONSTRAINT "guide_text_pkey" PRIMARY KEY ("guide_id","locale")
);

-- CreateTable
CREATE TABLE "guide_indicator" (
    "guide_id" INTEGER NOT NULL,
    "indicator_id" INTEGER NOT NULL,

    CONSTRAINT "guide_indicator_pkey" PRIMARY KEY ("guide_id","indicator_id")
);

-- CreateTable
CREATE TABLE "guide_dataset" (
    "guide_id" INTEGER NOT NULL,
    "dataset_id" INTEGER NOT NULL,

    CONSTRAINT "guide_dataset_pkey" PRIMARY KEY ("guide_id","dataset_id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "definition" JSONB NOT NULL,
    "concept" TEXT NOT NULL,
    "measure" "Measure" NOT NULL,
    "unit" TEXT NOT NULL,
    "topics" TEXT[],
    "goals" TEXT[],
    "aims_at" "CountedBy" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observatory" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "acronym" TEXT,
    "standing" "Standing" NOT NULL,
    "kind" "ObservatoryKind" NOT NULL,
    "country" TEXT,
    "description" JSONB,
    "website" TEXT,
    "city" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "observatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_list" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB,
    "agency" TEXT NOT NULL,
    "version" TEXT NOT NULL DEFAULT '1.0',

    CONSTRAINT "code_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code" (
    "id" SERIAL NOT NULL,
    "code_list_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "description" JSONB,
    "parent_id" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "valid_from" DATE,
    "valid_to" DATE,
    "part_of" TEXT,
    "identifiers" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_structure" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "agency" TEXT NOT NULL,
    "version" TEXT NOT NULL DEFAULT '1.0',

    CONSTRAINT "data_structure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "structure_dimension" (
    "structure_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "concept" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "code_list_id" INTEGER NOT NULL,
    "sparse" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "structure_dimension_pkey" PRIMARY KEY ("structure_id","position")
);

-- CreateTable
CREATE TABLE "training_event" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "organiser_id" INTEGER NOT NULL,
    "access" "Access" NOT NULL DEFAULT 'PUBLIC',
    "status" "EventStatus" NOT NULL DEFAULT 'TENTATIVE',
    "mode" "EventMode" NOT NULL,
    "languages" "Locale"[],
    "time_zone" TEXT NOT NULL,
    "location" TEXT,
    "seats" INTEGER,
    "guide_id" INTEGER,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "topics" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_session" (
    "event_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_session_pkey" PRIMARY KEY ("event_id","number")
);

-- CreateTable
CREATE TABLE "work_plan" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "access" "Access" NOT NULL DEFAULT 'PUBLIC',
    "source" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_plan_phase" (
    "work_plan_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "aim" JSONB NOT NULL,
    "months" INTEGER,
    "duration" JSONB,

    CONSTRAINT "work_plan_phase_pkey" PRIMARY KEY ("work_plan_id","number")
);

-- CreateTable
CREATE TABLE "work_plan_activity" (
    "work_plan_id" INTEGER NOT NULL,
    "phase" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "state" "ActivityState" NOT NULL DEFAULT 'PLANNED',

    CONSTRAINT "work_plan_activity_pkey" PRIMARY KEY ("work_plan_id","phase","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_handle_key" ON "person"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "access_token_code_key" ON "access_token"("code");

-- CreateIndex
CREATE UNIQUE INDEX "access_token_token_hash_key" ON "access_token"("token_hash");

-- CreateIndex
CREATE INDEX "access_token_person_id_idx" ON "access_token"("person_id");

-- CreateIndex
CREATE INDEX "audit_event_kind_code_at_idx" ON "audit_event"("kind", "code", "at");

-- CreateIndex
CREATE INDEX "audit_event_observatory_id_at_idx" ON "audit_event"("observatory_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_code_key" ON "dataset"("code");

-- CreateIndex
CREATE INDEX "dataset_publisher_id_idx" ON "dataset"("publisher_id");

-- CreateIndex
CREATE INDEX "dataset_indicator_indicator_id_idx" ON "dataset_indicator"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "guide_slug_key" ON "guide"("slug");

-- CreateIndex
CREATE INDEX "guide_indicator_indicator_id_idx" ON "guide_indicator"("indicator_id");

-- CreateIndex
CREATE INDEX "guide_dataset_dataset_id_idx" ON "guide_dataset"("dataset_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_code_key" ON "indicator"("code");

-- CreateIndex
CREATE UNIQUE INDEX "observatory_slug_key" ON "observatory"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "code_list_code_key" ON "code_list"("code");

-- CreateIndex
CREATE UNIQUE INDEX "code_code_list_id_code_key" ON "code"("code_list_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "data_structure_code_key" ON "data_structure"("code");

-- CreateIndex
CREATE UNIQUE INDEX "structure_dimension_structure_id_concept_key" ON "structure_dimension"("structure_id", "concept");

-- CreateIndex
CREATE UNIQUE INDEX "training_event_slug_key" ON "training_event"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "work_plan_slug_key" ON "work_plan"("slug");

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_observatory_id_fkey" FOREIGN KEY ("observatory_id") REFERENCES "observatory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "observatory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "data_structure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_indicator" ADD CONSTRAINT "dataset_indicator_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_indicator" ADD CONSTRAINT "dataset_indicator_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide" ADD CONSTRAINT "guide_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "observatory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_text" ADD CONSTRAINT "guide_text_guide_id_fkey" FOREIGN KEY ("guide_id") REFERENCES "guide"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_indicator" ADD CONSTRAINT "guide_indicator_guide_id_fkey" FOREIGN KEY ("guide_id") REFERENCES "guide"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_indicator" ADD CONSTRAINT "guide_indicator_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_dataset" ADD CONSTRAINT "guide_dataset_guide_id_fkey" FOREIGN KEY ("guide_id") REFERENCES "guide"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_dataset" ADD CONSTRAINT "guide_dataset_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_code_list_id_fkey" FOREIGN KEY ("code_list_id") REFERENCES "code_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "code"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "structure_dimension" ADD CONSTRAINT "structure_dimension_structure_id_fkey" FOREIGN KEY ("structure_id") REFERENCES "data_structure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "structure_dimension" ADD CONSTRAINT "structure_dimension_code_list_id_fkey" FOREIGN KEY ("code_list_id") REFERENCES "code_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_event" ADD CONSTRAINT "training_event_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "observatory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_event" ADD CONSTRAINT "training_event_guide_id_fkey" FOREIGN KEY ("guide_id") REFERENCES "guide"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_session" ADD CONSTRAINT "training_session_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "training_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plan" ADD CONSTRAINT "work_plan_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "observatory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plan_phase" ADD CONSTRAINT "work_plan_phase_work_plan_id_fkey" FOREIGN KEY ("work_plan_id") REFERENCES "work_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plan_activity" ADD CONSTRAINT "work_plan_activity_work_plan_id_phase_fkey" FOREIGN KEY ("work_plan_id", "phase") REFERENCES "work_plan_phase"("work_plan_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;


