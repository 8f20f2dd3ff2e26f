--liquibase formatted sql
--changeset board:0001-agency
--comment The agencies that safeguard children. One agency may serve several boards; a renaming shows in all of them.
create table app.agency (
  id      uuid   not null,
  code    text   not null,
  name    text   not null,
  version bigint not null,
  constraint pk_agency primary key (id),
  constraint uq_agency_code unique (code)
);
select app.protect_as_reference('app.agency');
