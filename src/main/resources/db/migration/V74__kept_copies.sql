-- Copies of the documents that answers rest on.

-- The same file is there once for an organisation.
create table kept_copy (
    organisation varchar(20) not null references organisation (id),
    sha256 varchar(64) not null,
    -- as the person called it
    file_name varchar(400) not null,
    -- judged from the bytes
    media_type varchar(100) not null,
    bytes bigint not null,
    kept_at timestamp with time zone not null,
    who varchar(200) not null,
    -- whether published editions give it out
    passed_on boolean not null,
    primary key (organisation, sha256)
);

-- Its bytes, cut so that nobody has to hold them all.
create table kept_copy_piece (
    organisation varchar(20) not null,
    sha256 varchar(64) not null,
    position integer not null,
    content bytea not null,
    primary key (organisation, sha256, position),
    foreign key (organisation, sha256) references kept_copy (organisation, sha256) on delete cascade
);

-- Which assessments name it in an answer, or have done so: histories and editions still do.
create table kept_copy_use (
    organisation varchar(20) not null,
    assessment varchar(40) not null references assessment (id),
    sha256 varchar(64) not null,
    primary key (assessment, sha256),
    foreign key (organisation, sha256) references kept_copy (organisation, sha256)
);

alter table answer_evidence add column copy_sha256 varchar(64);
alter table answer_evidence add column copy_bytes bigint;
alter table answer_evidence add column copy_type varchar(100);

-- What it was called where it came from, if it is called otherwise here.
alter table travelled add column came_as varchar(40);
