--liquibase formatted sql
--changeset casefile:0005-case-file
--comment What the panel considers at the Chair's request. Guidance edition and Terms of Reference are those of the day it was opened, and stay so.
create table app.case_file (
  board_id    uuid        not null default app.board() references app.board_directory,
  id          uuid        not null,
  referral_id uuid        not null,
  reference   text        not null,
  edition     text        not null references app.guidance_edition (code),
  terms_id    uuid        not null,
  opened_on   date        not null,
  opened_at   timestamptz not null,
  last_step   text        not null,
  version     bigint      not null,
  constraint pk_case_file primary key (board_id, id),
  constraint uq_case_file_referral unique (board_id, referral_id),
  constraint uq_case_file_reference unique (board_id, reference),
  constraint fk_case_file_referral foreign key (board_id, referral_id) references app.referral (board_id, id),
  constraint fk_case_file_terms foreign key (board_id, terms_id) references app.terms_of_reference (board_id, id)
);
create index ix_case_file_list on app.case_file (board_id, opened_at desc, id desc);
select app.protect_by_board('app.case_file');

--changeset casefile:0006-case-step
--comment When a case passed each step of its edition.
create table app.case_step (
  board_id uuid        not null default app.board(),
  id       uuid        not null,
  case_id  uuid        not null,
  step     text        not null,
  done_on  date        not null,
  done_at  timestamptz not null,
  constraint pk_case_step primary key (board_id, id),
  constraint uq_case_step_step unique (board_id, case_id, step),
  constraint fk_case_step_case foreign key (board_id, case_id) references app.case_file (board_id, id)
);
select app.protect_by_board('app.case_step');
revoke update on app.case_step from candour_app;
