-- Every step that a request takes, who wrote in it and so does not approve it, and where it stood when it was given up.

alter table sanctions_request add column moves integer default 0 not null;
alter table sanctions_request add column given_up_from varchar(32);

create table request_drafter (
    request_id uuid not null references sanctions_request,
    account uuid not null references account,
    primary key (request_id, account)
);

insert into request_drafter (request_id, account)
select id, owner_id from sanctions_request;

insert into request_drafter (request_id, account)
select distinct w.request_id, v.made_by
from (select id as thing, id as request_id from sanctions_request
      union all select id, request_id from request_ground
      union all select id, request_id from request_proof
      union all select id, request_id from request_paragraph) w
join revision v on v.thing = w.thing
where v.made_by is not null
  and not exists (select 1 from request_drafter d where d.request_id = w.request_id and d.account = v.made_by);

create table request_move (
    id uuid primary key,
    request_id uuid not null references sanctions_request,
    number integer not null,
    move varchar(32) not null,
    from_status varchar(32) not null,
    to_status varchar(32) not null,
    reason varchar(2000) not null,
    made_by uuid not null references account,
    made_at timestamp(6) with time zone not null,
    pack_version varchar(16) not null,
    blocking varchar(2000) not null, -- codes of the check at that moment, with blanks between them
    warning varchar(2000) not null,
    unique (request_id, number)
);
