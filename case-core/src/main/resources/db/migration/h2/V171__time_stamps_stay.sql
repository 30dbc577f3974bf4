create trigger time_stamp_unchangeable before update, delete on time_stamp
    for each row call 'org.dalil.database.Unchangeable';
