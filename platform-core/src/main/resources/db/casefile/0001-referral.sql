--liquibase formatted sql
--changeset casefile:0001-reference-counter
--comment The last number issued per board, kind and year: ASH-2026-001.
create table app.reference_counter (
  board_id uuid not null default app.board() references app.board_directory,
  year     int  not null,
  last     int  not null,
  constraint pk_reference_counter primary key (board_id, year)
);
select app.protect_by_board('app.reference_counter');

--changeset casefile:0002-referral
--comment A request to the board to consider a review, from the day it is received until the Chair has decided.
create table app.referral (
  board_id            uuid        not null default app.board() references app.board_directory,
  id                  uuid        not null,
  reference           text        not null,
  status              text        not null,
  source              text        not null,
  received_on         date        not null,
  received_at         timestamptz not null,
  incident_on         date        not null,
  became_aware        date        not null,
  area_of_incident    text        not null,
  area_of_residence   text        not null,
  looked_after        text        not null,
  grounds             text        not null,
  referring_agency_id uuid        references app.agency,
  sent_by_issuer      text        not null,
  sent_by_subject     text        not null,
  requested_on        date,
  request_text        text,
  version             bigint      not null,
  constraint pk_referral primary key (board_id, id),
  constraint uq_referral_reference unique (board_id, reference),
  constraint ck_referral_requested check ((requested_on is null) = (request_text is null))
);
create index ix_referral_list on app.referral (board_id, received_at desc, id desc);
select app.protect_by_board('app.referral');

--changeset casefile:0003-referral-subject
--comment A child whom the referral is about. Names, birth dates and NHS numbers are sealed under the board's own key.
create table app.referral_subject (
  board_id    uuid  not null default app.board(),
  id          uuid  not null,
  referral_id uuid  not null,
  position    int   not null,
  label       text  not null,
  name        bytea not null,
  born        bytea,
  nhs_number  bytea,
  constraint pk_referral_subject primary key (board_id, id),
  constraint uq_referral_subject_position unique (board_id, referral_id, position),
  constraint fk_referral_subject_referral foreign key (board_id, referral_id) references app.referral (board_id, id)
);
select app.protect_by_board('app.referral_subject');

--changeset casefile:0004-referral-agency
--comment An agency said to have known the child or the family.
create table app.referral_agency (
  board_id    uuid not null default app.board(),
  referral_id uuid not null,
  agency_id   uuid not null references app.agency,
  constraint pk_referral_agency primary key (board_id, referral_id, agency_id),
  constraint fk_referral_agency_referral foreign key (board_id, referral_id) references app.referral (board_id, id)
);
select app.protect_by_board('app.referral_agency');
