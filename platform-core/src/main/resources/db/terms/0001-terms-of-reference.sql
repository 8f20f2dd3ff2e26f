--liquibase formatted sql
--changeset terms:0001-terms-of-reference
--comment A version of the panel's standing Terms of Reference. Loaded once, then never changed: a later version takes its place.
create table app.terms_of_reference (
  board_id       uuid    not null default app.board() references app.board_directory,
  id             uuid    not null,
  number         int     not null,
  edition        text    not null references app.guidance_edition,
  counted_by     text    not null,
  core_only      boolean not null,
  min_members    int     not null,
  min_agencies   int,
  share_of       int,
  share_parts    int,
  chair_required boolean not null,
  notice_days    int     not null,
  approved_on    date    not null,
  effective_from date    not null,
  constraint pk_terms_of_reference primary key (board_id, id),
  constraint uq_terms_of_reference_number unique (board_id, number),
  constraint uq_terms_of_reference_effective_from unique (board_id, effective_from),
  constraint ck_terms_of_reference_counted_by check (counted_by in ('MEMBERS', 'DISTINCT_AGENCIES')),
  constraint ck_terms_of_reference_agencies check ((counted_by = 'DISTINCT_AGENCIES') = (min_agencies is not null)),
  constraint ck_terms_of_reference_share check ((share_of is null) = (share_parts is null) and share_of < share_parts),
  constraint ck_terms_of_reference_dates check (effective_from >= approved_on)
);
select app.protect_by_board('app.terms_of_reference');
revoke update on app.terms_of_reference from candour_app;

--changeset terms:0002-terms-seat
--comment A standing seat on the panel: a post of the roster, and what it means for the quorum.
create table app.terms_seat (
  board_id uuid    not null default app.board(),
  terms_id uuid    not null,
  post_id  uuid    not null,
  position int     not null,
  counts   boolean not null,
  chair    boolean not null,
  required boolean not null,
  deputy   text,
  constraint pk_terms_seat primary key (board_id, terms_id, post_id),
  constraint uq_terms_seat_position unique (board_id, terms_id, position),
  constraint fk_terms_seat_terms foreign key (board_id, terms_id) references app.terms_of_reference (board_id, id),
  constraint fk_terms_seat_post foreign key (board_id, post_id) references app.post (board_id, id)
);
select app.protect_by_board('app.terms_seat');
revoke update on app.terms_seat from candour_app;

--changeset terms:0003-terms-core-agency
--comment A core partner agency of the board, as a version of the Terms of Reference names it.
create table app.terms_core_agency (
  board_id  uuid not null default app.board(),
  terms_id  uuid not null,
  agency_id uuid not null references app.agency,
  position  int  not null,
  constraint pk_terms_core_agency primary key (board_id, terms_id, agency_id),
  constraint uq_terms_core_agency_position unique (board_id, terms_id, position),
  constraint fk_terms_core_agency_terms foreign key (board_id, terms_id) references app.terms_of_reference (board_id, id)
);
select app.protect_by_board('app.terms_core_agency');
revoke update on app.terms_core_agency from candour_app;
