--liquibase formatted sql
--changeset work:0002-scheduled-task
--comment The schedulers' own tables, one for each application. A row holds a board's id and ids, never content.
create table ops.scheduled_task (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  constraint pk_scheduled_task primary key (task_name, task_instance)
);
create index ix_scheduled_task_execution_time on ops.scheduled_task (execution_time);
create index ix_scheduled_task_last_heartbeat on ops.scheduled_task (last_heartbeat);
grant select, insert, update, delete on ops.scheduled_task to candour_app;

create table ops.platform_scheduled_task (like ops.scheduled_task including all);
grant select, insert, update, delete on ops.platform_scheduled_task to candour_admin;
grant select on ops.scheduled_task, ops.platform_scheduled_task to candour_backup;
