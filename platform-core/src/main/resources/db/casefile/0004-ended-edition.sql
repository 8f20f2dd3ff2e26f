--liquibase formatted sql
--changeset casefile:0008-ended-edition
--comment Why a case was opened under a guidance edition that had ended by then. Empty when it hadn't.
alter table app.case_file add why_this_edition text;
