-- Published editions that were withdrawn. The edition itself is never changed or deleted.
create table edition_withdrawal (
    organisation varchar(20) not null,
    country varchar(2) not null,
    number integer not null,
    withdrawn_at timestamp with time zone not null,
    who varchar(200) not null,
    reason varchar(4000) not null,
    primary key (organisation, country, number),
    foreign key (organisation, country, number) references edition (organisation, country, number)
);

-- Secrets of second factors are sealed with a key that lies outside the database, and are longer then.
alter table person alter column secret set data type varchar(200);
