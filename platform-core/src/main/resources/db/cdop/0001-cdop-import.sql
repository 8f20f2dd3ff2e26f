--liquibase formatted sql
--changeset cdop:0001-cdop-import
--comment That a file of referrals by the child death overview panel was registered; of the file itself nothing is kept.
create table app.cdop_import (
  board_id        uuid        not null default app.board() references app.board_directory,
  id              uuid        not null,
  format          text        not null,
  people          int         not null,
  imported_on     date        not null,
  imported_at     timestamptz not null,
  imported_by     text        not null,
  sent_by_issuer  text        not null,
  sent_by_subject text        not null,
  constraint pk_cdop_import primary key (board_id, id),
  constraint ck_cdop_import_format check (format in ('CSV', 'XLSX'))
);
select app.protect_by_board('app.cdop_import');
revoke update on app.cdop_import from candour_app;

--changeset cdop:0002-cdop-import-referral
--comment The referrals that an import brought, each once in the board.
create table app.cdop_import_referral (
  board_id    uuid not null default app.board(),
  import_id   uuid not null,
  reference   text not null,
  referral_id uuid not null,
  constraint pk_cdop_import_referral primary key (board_id, import_id, reference),
  constraint uq_cdop_import_referral unique (board_id, referral_id),
  constraint fk_cdop_import_referral_import foreign key (board_id, import_id) references app.cdop_import (board_id, id),
  constraint fk_cdop_import_referral_referral foreign key (board_id, referral_id) references app.referral (board_id, id)
);
select app.protect_by_board('app.cdop_import_referral');
revoke update on app.cdop_import_referral from candour_app;
