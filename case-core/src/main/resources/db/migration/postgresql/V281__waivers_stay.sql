create trigger point_waiver_unchangeable before update or delete or truncate on point_waiver
    for each statement execute function unchangeable();
