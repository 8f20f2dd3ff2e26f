--liquibase formatted sql
--changeset clock:0001-clock-sheet
--comment What was recorded about the clocks of a referral and its case. Begins with the first record.
create table app.clock_sheet (
  board_id    uuid   not null default app.board(),
  referral_id uuid   not null,
  version     bigint not null,
  constraint pk_clock_sheet primary key (board_id, referral_id),
  constraint fk_clock_sheet_referral foreign key (board_id, referral_id) references app.referral (board_id, id)
);
select app.protect_by_board('app.clock_sheet');

--changeset clock:0002-authority-notification
--comment That the authority sent its notification, or decided not to. Never edited; a later one supersedes it.
create table app.authority_notification (
  board_id    uuid        not null default app.board(),
  id          uuid        not null,
  referral_id uuid        not null,
  number      int         not null,
  outcome     text        not null,
  done_on     date        not null,
  done_by     text        not null,
  said        text        not null,
  recorded_by text        not null,
  recorded_on date        not null,
  recorded_at timestamptz not null,
  constraint pk_authority_notification primary key (board_id, id),
  constraint uq_authority_notification_number unique (board_id, referral_id, number),
  constraint fk_authority_notification_sheet foreign key (board_id, referral_id) references app.clock_sheet (board_id, referral_id),
  constraint ck_authority_notification_outcome check (outcome in ('SENT', 'NOT_NOTIFIED'))
);
select app.protect_by_board('app.authority_notification');
revoke update on app.authority_notification from candour_app;

--changeset clock:0003-notifiability-view
--comment What an agency thinks of the duty to notify. Never edited; the latest of an agency holds.
create table app.notifiability_view (
  board_id    uuid        not null default app.board(),
  id          uuid        not null,
  referral_id uuid        not null,
  agency_id   uuid        not null references app.agency,
  view        text        not null,
  reason      text        not null,
  given_by    text        not null,
  given_on    date        not null,
  given_at    timestamptz not null,
  constraint pk_notifiability_view primary key (board_id, id),
  constraint fk_notifiability_view_sheet foreign key (board_id, referral_id) references app.clock_sheet (board_id, referral_id),
  constraint ck_notifiability_view_view check (view in ('YES', 'NO', 'UNSURE'))
);
create index ix_notifiability_view_referral on app.notifiability_view (board_id, referral_id);
select app.protect_by_board('app.notifiability_view');
revoke update on app.notifiability_view from candour_app;

--changeset clock:0004-clock-suspension
--comment Days on which one clock stands still: asked for, approved by another person, perhaps ended early.
create table app.clock_suspension (
  board_id       uuid        not null default app.board(),
  id             uuid        not null,
  referral_id    uuid        not null,
  clock          text        not null,
  type           text        not null,
  suspended_from date        not null,
  suspended_to   date,
  reason         text        not null,
  state          text        not null,
  asked_issuer   text        not null,
  asked_subject  text        not null,
  asked_by       text        not null,
  asked_on       date        not null,
  asked_at       timestamptz not null,
  settled_by     text,
  settled_on     date,
  settled_at     timestamptz,
  ended_by       text,
  ended_on       date,
  ended_at       timestamptz,
  constraint pk_clock_suspension primary key (board_id, id),
  constraint fk_clock_suspension_sheet foreign key (board_id, referral_id) references app.clock_sheet (board_id, referral_id),
  constraint ck_clock_suspension_days check (suspended_to >= suspended_from),
  constraint ck_clock_suspension_state check (state in ('ASKED', 'APPROVED', 'DECLINED')),
  constraint ck_clock_suspension_settled check ((state = 'ASKED') = (settled_at is null)),
  constraint ck_clock_suspension_ended check (ended_at is null or state = 'APPROVED')
);
create index ix_clock_suspension_referral on app.clock_suspension (board_id, referral_id);
select app.protect_by_board('app.clock_suspension');
revoke update on app.clock_suspension from candour_app;
grant update (state, settled_by, settled_on, settled_at, ended_by, ended_on, ended_at) on app.clock_suspension to candour_app;

--changeset clock:0005-clock-note
--comment That what a clock measures was done, or wasn't after all, or why it is late. Never edited; the latest holds.
create table app.clock_note (
  board_id    uuid        not null default app.board(),
  id          uuid        not null,
  referral_id uuid        not null,
  clock       text        not null,
  kind        text        not null,
  of_day      date        not null,
  text        text        not null,
  recorded_by text        not null,
  recorded_on date        not null,
  recorded_at timestamptz not null,
  constraint pk_clock_note primary key (board_id, id),
  constraint fk_clock_note_sheet foreign key (board_id, referral_id) references app.clock_sheet (board_id, referral_id),
  constraint ck_clock_note_kind check (kind in ('FINISHED', 'NOT_FINISHED', 'LATE_BECAUSE'))
);
create index ix_clock_note_referral on app.clock_note (board_id, referral_id);
select app.protect_by_board('app.clock_note');
revoke update on app.clock_note from candour_app;
