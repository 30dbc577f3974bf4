create trigger point_waiver_unchangeable before update, delete on point_waiver
    for each row call 'org.dalil.database.Unchangeable';
