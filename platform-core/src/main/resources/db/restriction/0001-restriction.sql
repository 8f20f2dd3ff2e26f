--liquibase formatted sql
--changeset restriction:0001-restriction
--comment That a referral, and with it its case, is restricted to named people. Begins with the first restriction; change_id is the change that holds.
create table app.restriction (
  board_id        uuid    not null default app.board(),
  referral_id     uuid    not null,
  in_force        boolean not null,
  sender_excluded boolean not null,
  change_id       uuid    not null,
  version         bigint  not null,
  constraint pk_restriction primary key (board_id, referral_id),
  constraint fk_restriction_referral foreign key (board_id, referral_id) references app.referral (board_id, id)
);
select app.protect_by_board('app.restriction');

--changeset restriction:0002-restriction-change
--comment How a restriction came, was changed or lifted, and why. Never edited.
create table app.restriction_change (
  board_id        uuid        not null default app.board(),
  id              uuid        not null,
  referral_id     uuid        not null,
  number          int         not null,
  kind            text        not null,
  sender_excluded boolean     not null,
  reason          text        not null,
  changed_by      text        not null,
  changed_on      date        not null,
  changed_at      timestamptz not null,
  constraint pk_restriction_change primary key (board_id, id),
  constraint uq_restriction_change_number unique (board_id, referral_id, number),
  constraint fk_restriction_change_restriction foreign key (board_id, referral_id) references app.restriction (board_id, referral_id),
  constraint ck_restriction_change_kind check (kind in ('RESTRICTED', 'CHANGED', 'LIFTED'))
);
select app.protect_by_board('app.restriction_change');
revoke update on app.restriction_change from candour_app;

--changeset restriction:0003-restricted-to
--comment Whom a change named: people, by issuer and subject, with name and posts as the roster had them. Never edited.
create table app.restricted_to (
  board_id  uuid not null default app.board(),
  change_id uuid not null,
  issuer    text not null,
  subject   text not null,
  name      text not null,
  posts     text not null,
  constraint pk_restricted_to primary key (board_id, change_id, issuer, subject),
  constraint fk_restricted_to_change foreign key (board_id, change_id) references app.restriction_change (board_id, id)
);
select app.protect_by_board('app.restricted_to');
revoke update on app.restricted_to from candour_app;
