-- What governments and vendors say of the findings of an edition. Withdrawn ones stay.
create table reply (
    organisation varchar(20) not null references organisation (id),
    assessment varchar(40) not null references assessment (id),
    number integer not null,
    -- as JSON
    content text not null,
    version bigint not null,
    primary key (assessment, number)
);

-- Fingerprint of the replies that were approved; empty = there were none.
alter table approval add column replies varchar(64) default '' not null;
