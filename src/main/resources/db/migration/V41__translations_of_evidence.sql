-- Of the words of the law, by whoever answers.
alter table answer_evidence add column translation varchar(200000) default '' not null;
