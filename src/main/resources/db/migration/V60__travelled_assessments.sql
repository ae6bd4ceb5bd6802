-- Assessments that came as a zip from another Lacuna, and what goes out with them again as it came.

create table travelled (
    organisation varchar(20) not null references organisation (id),
    assessment varchar(40) primary key references assessment (id),
    file_name varchar(400) not null,
    -- of the file, hexadecimal
    sha256 varchar(64) not null,
    who varchar(200) not null,
    written_at timestamp with time zone not null,
    -- of the ruleset that it came with
    model varchar(64) not null,
    -- entries of the log up to this one are of its arrival
    log_number bigint not null,
    -- the log of where it comes from; no longer proven by a key
    log text not null
);

-- How many of what had been left out before.
create table travelled_left_out (
    organisation varchar(20) not null references organisation (id),
    assessment varchar(40) not null references travelled (assessment),
    what varchar(40) not null,
    number bigint not null,
    primary key (assessment, what)
);

create table travelled_part (
    organisation varchar(20) not null references organisation (id),
    assessment varchar(40) not null references travelled (assessment),
    name varchar(300) not null,
    -- base64, since both databases keep long texts alike
    content text not null,
    primary key (assessment, name)
);
