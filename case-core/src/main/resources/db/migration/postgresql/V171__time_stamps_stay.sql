create trigger time_stamp_unchangeable before update or delete or truncate on time_stamp
    for each statement execute function unchangeable();
