--liquibase formatted sql
--changeset threshold:0001-criteria-assessment
--comment The worksheet of a case: what the panel answers to each limb of the edition's test, and on what evidence.
create table app.criteria_assessment (
  board_id uuid   not null default app.board(),
  case_id  uuid   not null,
  version  bigint not null,
  constraint pk_criteria_assessment primary key (board_id, case_id),
  constraint fk_criteria_assessment_case foreign key (board_id, case_id) references app.case_file (board_id, id)
);
select app.protect_by_board('app.criteria_assessment');

--changeset threshold:0002-limb-answer
--comment The answer to one limb. Which limbs there are, and which answers, the edition says.
create table app.limb_answer (
  board_id uuid not null default app.board(),
  id       uuid not null,
  case_id  uuid not null,
  limb     text not null,
  answer   text not null,
  constraint pk_limb_answer primary key (board_id, id),
  constraint uq_limb_answer_limb unique (board_id, case_id, limb),
  constraint fk_limb_answer_assessment foreign key (board_id, case_id) references app.criteria_assessment (board_id, case_id)
);
select app.protect_by_board('app.limb_answer');

--changeset threshold:0003-limb-evidence
--comment Evidence for or against a limb, with its source and paragraph. What turns out wrong is withdrawn and stays readable.
create table app.limb_evidence (
  board_id     uuid        not null default app.board(),
  id           uuid        not null,
  case_id      uuid        not null,
  limb         text        not null,
  stance       text        not null,
  text         text        not null,
  source       text        not null,
  paragraph    text        not null,
  recorded_by  text        not null,
  recorded_on  date        not null,
  recorded_at  timestamptz not null,
  withdrawn_at timestamptz,
  constraint pk_limb_evidence primary key (board_id, id),
  constraint fk_limb_evidence_assessment foreign key (board_id, case_id) references app.criteria_assessment (board_id, case_id),
  constraint ck_limb_evidence_stance check (stance in ('FOR', 'AGAINST'))
);
create index ix_limb_evidence_case on app.limb_evidence (board_id, case_id);
select app.protect_by_board('app.limb_evidence');

--changeset threshold:0004-advice
--comment The panel's written advice to the Board Chair. A draft until the panel chair signs it, then never changed.
create table app.advice (
  board_id       uuid   not null default app.board(),
  id             uuid   not null,
  case_id        uuid   not null,
  number         int    not null,
  state          text   not null,
  facts          text   not null,
  reasons        text   not null,
  recommends     text,
  recommendation text   not null,
  signature_id   uuid,
  version        bigint not null,
  constraint pk_advice primary key (board_id, id),
  constraint uq_advice_number unique (board_id, case_id, number),
  constraint fk_advice_assessment foreign key (board_id, case_id) references app.criteria_assessment (board_id, case_id),
  constraint fk_advice_signature foreign key (board_id, signature_id) references app.signature (board_id, id),
  constraint ck_advice_state check (state in ('DRAFT', 'SIGNED')),
  constraint ck_advice_signed check ((signature_id is null) = (state = 'DRAFT'))
);
select app.protect_by_board('app.advice');

--changeset threshold:0005-decision
--comment What the Board Chair decided, with reasons. Never edited; a later one may supersede it, and both stay.
create table app.decision (
  board_id      uuid    not null default app.board(),
  id            uuid    not null,
  case_id       uuid    not null,
  number        int     not null,
  advice_id     uuid    not null,
  outcome       text    not null,
  agrees        boolean not null,
  discretionary boolean not null,
  reasons       text    not null,
  decided_on    date    not null,
  signature_id  uuid    not null,
  constraint pk_decision primary key (board_id, id),
  constraint uq_decision_number unique (board_id, case_id, number),
  constraint fk_decision_case foreign key (board_id, case_id) references app.case_file (board_id, id),
  constraint fk_decision_advice foreign key (board_id, advice_id) references app.advice (board_id, id),
  constraint fk_decision_signature foreign key (board_id, signature_id) references app.signature (board_id, id)
);
select app.protect_by_board('app.decision');
revoke update on app.decision from candour_app;
