-- Whether a link was made at the computer with the data, for an administrator who forgot the password.
alter table one_time_link add column rescue boolean default false not null;
