--liquibase formatted sql
--changeset scoping:0001-scoping
--comment The scoping of a case: what its agencies were asked before the panel meets, and whether that was closed. Begins with the case.
create table app.scoping (
  board_id      uuid   not null default app.board(),
  case_id       uuid   not null,
  reference     text   not null,
  closed_on     date,
  closed_by     text,
  closed_reason text,
  version       bigint not null,
  constraint pk_scoping primary key (board_id, case_id),
  constraint fk_scoping_case foreign key (board_id, case_id) references app.case_file (board_id, id),
  constraint ck_scoping_closed check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (closed_reason is null))
);
select app.protect_by_board('app.scoping');

--changeset scoping:0002-scoping-return
--comment What one agency was asked about a case, of whom and by when. One that was taken back stays; an agency has one at a time that wasn't.
create table app.scoping_return (
  board_id         uuid        not null default app.board(),
  id               uuid        not null,
  case_id          uuid        not null,
  reference        text        not null,
  agency_id        uuid        not null references app.agency,
  issuer           text        not null,
  subject          text        not null,
  named            text        not null,
  post             text        not null,
  question         text        not null,
  due_on           date        not null,
  asked_by         text        not null,
  asked_on         date        not null,
  asked_at         timestamptz not null,
  state            text        not null,
  withdrawn_on     date,
  withdrawn_reason text,
  reminded_on      date,
  overdue_told     boolean     not null,
  version          bigint      not null,
  constraint pk_scoping_return primary key (board_id, id),
  constraint fk_scoping_return_scoping foreign key (board_id, case_id) references app.scoping (board_id, case_id),
  constraint ck_scoping_return_state check (state in ('ASKED', 'GIVEN', 'WITHDRAWN')),
  constraint ck_scoping_return_withdrawn check ((withdrawn_on is null) = (state <> 'WITHDRAWN') and (withdrawn_on is null) = (withdrawn_reason is null))
);
create unique index uq_scoping_return_agency on app.scoping_return (board_id, case_id, agency_id) where state <> 'WITHDRAWN';
create index ix_scoping_return_case on app.scoping_return (board_id, case_id);
create index ix_scoping_return_person on app.scoping_return (board_id, issuer, subject) where state = 'ASKED';
create index ix_scoping_return_due on app.scoping_return (board_id, due_on) where state = 'ASKED';
select app.protect_by_board('app.scoping_return');

--changeset scoping:0003-scoping-answer
--comment What an agency said, signed. Never changed: a later answer supersedes it, and both stay.
create table app.scoping_answer (
  board_id     uuid        not null default app.board(),
  id           uuid        not null,
  return_id    uuid        not null,
  number       int         not null,
  answer       text        not null,
  children     text        not null,
  services     text        not null,
  period       text        not null,
  summary      text        not null,
  concern      text        not null,
  secured      boolean     not null,
  searched     text        not null,
  post         text        not null,
  late         boolean     not null,
  given_at     timestamptz not null,
  signature_id uuid        not null,
  constraint pk_scoping_answer primary key (board_id, id),
  constraint uq_scoping_answer_number unique (board_id, return_id, number),
  constraint fk_scoping_answer_return foreign key (board_id, return_id) references app.scoping_return (board_id, id),
  constraint fk_scoping_answer_signature foreign key (board_id, signature_id) references app.signature (board_id, id),
  constraint ck_scoping_answer_answer check (answer in ('KNOWN', 'NOT_KNOWN')),
  constraint ck_scoping_answer_searched check (searched <> ''),
  constraint ck_scoping_answer_known check (answer = 'NOT_KNOWN' or (children <> '' and services <> '' and summary <> '')),
  constraint ck_scoping_answer_nil check (answer = 'KNOWN' or (children = '' and services = '' and period = '' and summary = '' and concern = ''))
);
select app.protect_by_board('app.scoping_answer');
revoke update on app.scoping_answer from candour_app;
