--liquibase formatted sql
--changeset casefile:0009-referral-intake
--comment What each source says of itself, whether somebody died or was harmed, places outside England, and how a referral ends.
alter table app.referral
  add harm                      text,
  add incident_outside_england  boolean not null default false,
  add residence_outside_england boolean not null default false,
  add cdop_factors              text,
  add other_board               text,
  add source_reference          text,
  add ended_on                  date,
  add ended_by                  text,
  add ending_reason             text,
  add corrections               int not null default 0,
  add constraint ck_referral_ended check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ending_reason is null)),
  add constraint ck_referral_cdop check (cdop_factors is null or source = 'CDOP'),
  add constraint ck_referral_other_board check (other_board is null or source = 'OTHER_BOARD');

--changeset casefile:0010-referral-subject-kind
--comment Siblings, unborn children, care leavers and adults are subjects too. The expected date of birth and the leaving-care status are sealed as the date of birth is.
alter table app.referral_subject
  add kind         text not null default 'CHILD',
  add expected_on  bytea,
  add leaving_care bytea,
  add constraint ck_referral_subject_kind check (kind in ('CHILD', 'SIBLING', 'UNBORN', 'CARE_LEAVER', 'ADULT')),
  add constraint ck_referral_subject_unborn check (kind <> 'UNBORN' or (born is null and nhs_number is null)),
  add constraint ck_referral_subject_expected check (expected_on is null or kind = 'UNBORN'),
  add constraint ck_referral_subject_leaving_care check ((leaving_care is not null) = (kind = 'CARE_LEAVER'));

--changeset casefile:0011-match-key
--comment By which the same child is found in another referral: a mark that the board's own key makes of a normalised value. Empty where too little is known.
create table app.match_key (
  board_id   uuid not null default app.board(),
  id         uuid not null,
  subject_id uuid not null,
  kind       text not null,
  mark       text,
  constraint pk_match_key primary key (board_id, id),
  constraint uq_match_key_subject unique (board_id, subject_id, kind),
  constraint fk_match_key_subject foreign key (board_id, subject_id) references app.referral_subject (board_id, id)
);
create index ix_match_key_mark on app.match_key (board_id, kind, mark);
select app.protect_by_board('app.match_key');

--changeset casefile:0012-match-judgement
--comment Whether two referrals are about the same child, as the business manager found; another judgement takes the place of the one before.
create table app.match_judgement (
  board_id    uuid not null default app.board(),
  id          uuid not null,
  referral_id uuid not null,
  other_id    uuid not null,
  verdict     text not null,
  reason      text not null,
  judged_on   date not null,
  judged_by   text not null,
  constraint pk_match_judgement primary key (board_id, id),
  constraint fk_match_judgement_referral foreign key (board_id, referral_id) references app.referral (board_id, id),
  constraint fk_match_judgement_other foreign key (board_id, other_id) references app.referral (board_id, id),
  constraint ck_match_judgement_verdict check (verdict in ('SAME_CHILD', 'ANOTHER_CHILD'))
);
create index ix_match_judgement_referral on app.match_judgement (board_id, referral_id);
create index ix_match_judgement_other on app.match_judgement (board_id, other_id);
select app.protect_by_board('app.match_judgement');
revoke update on app.match_judgement from candour_app;

--changeset casefile:0013-referral-correction
--comment One correction of a referral, with what stood there before it, sealed.
create table app.referral_correction (
  board_id     uuid        not null default app.board(),
  id           uuid        not null,
  referral_id  uuid        not null,
  number       int         not null,
  corrected_on date        not null,
  corrected_at timestamptz not null,
  corrected_by text        not null,
  reason       text        not null,
  changed      text        not null,
  earlier      bytea       not null,
  constraint pk_referral_correction primary key (board_id, id),
  constraint uq_referral_correction_number unique (board_id, referral_id, number),
  constraint fk_referral_correction_referral foreign key (board_id, referral_id) references app.referral (board_id, id)
);
select app.protect_by_board('app.referral_correction');
revoke update on app.referral_correction from candour_app;
