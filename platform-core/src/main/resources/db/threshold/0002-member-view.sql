--liquibase formatted sql
--changeset threshold:0006-member-view
--comment What one seat of the panel thinks of a limb, or of the test as a whole, which is the limb of no name.
create table app.member_view (
  board_id uuid   not null default app.board(),
  id       uuid   not null,
  case_id  uuid   not null,
  post_id  uuid   not null,
  limb     text   not null,
  view     text   not null,
  reasons  text   not null,
  taken_by text   not null,
  taken_on date   not null,
  version  bigint not null,
  constraint pk_member_view primary key (board_id, id),
  constraint uq_member_view_seat unique (board_id, case_id, post_id, limb),
  constraint fk_member_view_assessment foreign key (board_id, case_id) references app.criteria_assessment (board_id, case_id),
  constraint fk_member_view_post foreign key (board_id, post_id) references app.post (board_id, id),
  constraint ck_member_view_view check (view in ('MET', 'NOT_MET', 'UNSURE')),
  constraint ck_member_view_reasons check (view = 'MET' or reasons <> '')
);
select app.protect_by_board('app.member_view');
