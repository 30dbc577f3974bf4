create trigger evidence_grade_unchangeable before update, delete on evidence_grade
    for each row call 'org.dalil.database.Unchangeable';
create trigger review_verdict_unchangeable before update, delete on review_verdict
    for each row call 'org.dalil.database.Unchangeable';
create trigger review_answer_unchangeable before update, delete on review_answer
    for each row call 'org.dalil.database.Unchangeable';
