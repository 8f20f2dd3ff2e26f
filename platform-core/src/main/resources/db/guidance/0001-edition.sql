--liquibase formatted sql
--changeset guidance:0001-edition
--comment A guidance edition as data. Published once, then never changed: nobody is granted an update.
create table app.guidance_edition (
  code          text        not null,
  title         text        not null,
  regime        text        not null,
  in_force_from date        not null,
  in_force_to   date,
  content       jsonb       not null,
  content_hash  text        not null,
  published_at  timestamptz not null default clock_timestamp(),
  constraint pk_guidance_edition primary key (code),
  constraint ck_guidance_edition_dates check (in_force_to is null or in_force_to >= in_force_from)
);
select app.protect_as_reference('app.guidance_edition');
revoke update on app.guidance_edition from candour_admin;
