--liquibase formatted sql
--changeset signing:0002-signed-for
--comment For whom a delegate signed: name, post and days, as they stood. Empty where somebody signed for themselves.
alter table app.signature
  add for_name text,
  add for_post text,
  add for_from date,
  add for_to   date,
  add constraint ck_signature_for check (num_nulls(for_name, for_post, for_from, for_to) in (0, 4));
