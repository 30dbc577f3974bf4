-- Who let somebody into a case, and who leads it; everybody has one role in a case: the one that allows most.

delete from case_member where exists (
    select 1 from case_member other
    where other.case_id = case_member.case_id and other.account = case_member.account
      and (other.role = 'COORDINATOR' and case_member.role <> 'COORDINATOR'
        or other.role = 'LEGAL_DRAFTER' and case_member.role not in ('COORDINATOR', 'LEGAL_DRAFTER')));

create unique index case_member_once on case_member (case_id, account);

alter table case_member add column admitted_by uuid references account;
update case_member set admitted_by = account;
alter table case_member alter column admitted_by set not null;

alter table case_member add column leads boolean default false not null;
