--liquibase formatted sql
--changeset document:0001-document
--comment A file that came through the door, of a case or a referral. It is never edited: a newer version is a row of its own, and a withdrawn one stays. The name that it came with is sealed.
create table app.document (
  board_id              uuid        not null default app.board() references app.board_directory,
  id                    uuid        not null,
  about                 uuid        not null,
  of_referral           boolean     not null,
  reference             text        not null,
  number                int         not null,
  revision              int         not null,
  title                 text        not null,
  kind                  text        not null,
  origin_agency_id      uuid        references app.agency,
  disclosure            text        not null,
  shared_with_police_on date,
  file_name             bytea       not null,
  type                  text        not null,
  size                  bigint      not null,
  parts                 int         not null,
  hash                  text        not null,
  state                 text        not null,
  attempts              int         not null,
  signature             text,
  received_on           date        not null,
  received_at           timestamptz not null,
  received_from         text        not null,
  sent_by_issuer        text        not null,
  sent_by_subject       text        not null,
  replaced_by           uuid,
  withdrawn_on          date,
  withdrawn_by          text,
  withdrawn_reason      text,
  version               bigint      not null,
  constraint pk_document primary key (board_id, id),
  constraint uq_document_revision unique (board_id, reference, number, revision),
  constraint ck_document_state check (state in ('RECEIVED', 'SCANNING', 'QUARANTINED', 'CLEAN', 'REFUSED')),
  constraint ck_document_refused check ((signature is not null) = (state = 'REFUSED')),
  constraint ck_document_withdrawn check ((withdrawn_on is null) = (withdrawn_reason is null) and (withdrawn_on is null) = (withdrawn_by is null))
);
create index ix_document_about on app.document (board_id, about);
select app.protect_by_board('app.document');

--changeset document:0002-document-part
--comment The content of a document, part by part, each sealed for its document, its number and their count.
create table app.document_part (
  board_id    uuid  not null default app.board(),
  id          uuid  not null,
  document_id uuid  not null,
  number      int   not null,
  content     bytea not null,
  constraint pk_document_part primary key (board_id, id),
  constraint uq_document_part_number unique (board_id, document_id, number),
  constraint fk_document_part_document foreign key (board_id, document_id) references app.document (board_id, id)
);
alter table app.document_part alter content set storage external;
select app.protect_by_board('app.document_part');
revoke update on app.document_part from candour_app;
