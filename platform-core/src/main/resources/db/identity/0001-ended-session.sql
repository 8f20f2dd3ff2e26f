--liquibase formatted sql
--changeset identity:0001-ended-session
--comment The sign-in provider's word that a session ended, or all of a person. Read by both applications before each piece of work.
create table app.ended_session (
  issuer   text        not null,
  token_id text        not null,
  sid      text,
  subject  text,
  ended_at timestamptz not null default clock_timestamp(),
  constraint pk_ended_session primary key (issuer, token_id),
  constraint ck_ended_session_whose check (sid is not null or subject is not null)
);
create index ix_ended_session_sid on app.ended_session (issuer, sid) where sid is not null;
create index ix_ended_session_subject on app.ended_session (issuer, subject, ended_at) where sid is null;
create index ix_ended_session_ended_at on app.ended_session (ended_at);
select app.protect_as_queue('app.ended_session', 'candour_app', 'candour_app, candour_admin');
select app.declare_disposable('app.ended_session');
--rollback empty
