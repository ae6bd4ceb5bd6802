-- What assessors and reviewers write for each other about a question. It never leaves: nothing that prints or exports reads it.
create table private_note (
    organisation varchar(20) not null references organisation (id),
    assessment varchar(40) not null references assessment (id),
    criterion varchar(80) not null,
    words text not null,
    version bigint not null,
    primary key (assessment, criterion)
);
