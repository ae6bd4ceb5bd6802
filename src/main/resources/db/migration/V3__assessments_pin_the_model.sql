-- The fingerprint of the ruleset that an assessment was made with; empty where it was not kept.
alter table assessment add column model varchar(64) default '' not null;
