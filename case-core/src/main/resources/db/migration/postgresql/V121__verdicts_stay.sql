create trigger evidence_grade_unchangeable before update or delete or truncate on evidence_grade
    for each statement execute function unchangeable();
create trigger review_verdict_unchangeable before update or delete or truncate on review_verdict
    for each statement execute function unchangeable();
create trigger review_answer_unchangeable before update or delete or truncate on review_answer
    for each statement execute function unchangeable();
