--liquibase formatted sql
--changeset casefile:0007-requested-by
--comment Who asked the panel: the Board Chair, or the delegate with both names. Empty in requests made before this was kept.
alter table app.referral add requested_by text;
