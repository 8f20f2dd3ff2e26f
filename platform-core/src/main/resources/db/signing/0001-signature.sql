--liquibase formatted sql
--changeset signing:0001-signature
--comment What somebody signed: the statement that they confirmed, the canonical content and its SHA-256. Written once, never changed.
create table app.signature (
  board_id     uuid        not null default app.board() references app.board_directory,
  id           uuid        not null,
  kind         text        not null,
  about        uuid        not null,
  statement    text        not null,
  content      text        not null,
  content_hash text        not null,
  issuer       text        not null,
  subject      text        not null,
  name         text        not null,
  capacity     text        not null,
  signed_on    date        not null,
  signed_at    timestamptz not null,
  constraint pk_signature primary key (board_id, id),
  constraint ck_signature_content_hash check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index ix_signature_about on app.signature (board_id, about);
select app.protect_by_board('app.signature');
revoke update on app.signature from candour_app;
