-- Who changed what, when and why. Only ever written to; each entry is tied to all before it by its link.

create table audit_entry (
    -- counted without gaps
    number bigint primary key,
    organisation varchar(20) not null references organisation (id),
    written_at timestamp with time zone not null,
    who varchar(200) not null,
    kind varchar(30) not null,
    subject varchar(400) not null,
    -- empty = was not there
    content_before text not null,
    -- empty = is not there any more
    content_after text not null,
    reason varchar(4000) not null,
    link varchar(64) not null
);

create index audit_entry_by_subject on audit_entry (organisation, kind, subject, number);

-- Where the log ends. Whoever writes to it holds this row.
create table audit_head (
    id integer primary key,
    number bigint not null,
    link varchar(64) not null
);

insert into audit_head (id, number, link)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What somebody has typed that is no answer yet.
create table answer_draft (
    organisation varchar(20) not null references organisation (id),
    assessment varchar(40) not null references assessment (id),
    criterion varchar(80) not null,
    operator varchar(20) not null,
    who varchar(200) not null,
    -- the fields of the form, as JSON
    fields text not null,
    saved_at timestamp with time zone not null,
    primary key (assessment, criterion, operator, who)
);

-- The question at which somebody was last.
create table last_place (
    organisation varchar(20) not null references organisation (id),
    assessment varchar(40) not null references assessment (id),
    who varchar(200) not null,
    criterion varchar(80) not null,
    primary key (assessment, who)
);
