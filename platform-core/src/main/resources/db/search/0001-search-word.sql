--liquibase formatted sql
--changeset search:0001-search-word
--comment Which words stand in which texts of a referral and its case, as stems. Made from those texts when they are written, and can be made anew; an equality on it stays fast under row-level security, as full text operators don't.
create table app.search_word (
  board_id    uuid not null default app.board(),
  word        text not null,
  referral_id uuid not null,
  place       text not null,
  thing_id    uuid not null,
  constraint pk_search_word primary key (board_id, word, referral_id, place, thing_id),
  constraint fk_search_word_referral foreign key (board_id, referral_id) references app.referral (board_id, id),
  constraint ck_search_word_place check (place in ('REFERRAL', 'REQUEST', 'RETURN', 'EVIDENCE', 'VIEW', 'ADVICE', 'DECISION', 'DOCUMENT'))
);
create index ix_search_word_thing on app.search_word (board_id, thing_id, place);
select app.protect_by_board('app.search_word');
select app.declare_disposable('app.search_word');
