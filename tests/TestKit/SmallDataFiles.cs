namespace TestKit;

/// <summary>What stands in the files of <see cref="SmallData"/>.</summary>
internal static class SmallDataFiles
{
    private const string Source = """{"name":"Test source","url":"https://example.org/source","evidence":"verified","retrieved":"2026-11-20"}""";

    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["families/nursing.json"] = """{"slug":"nursing","name":"Nursing","description":"Caring for patients.","order":1}""",
        ["families/administration.json"] = """{"slug":"administration","name":"Administration","description":"Keeping things in order.","order":2}""",
        ["outreach/questions.json"] = """
            [{"key":"near","text":{"en":"Is it near?"},"mostAnswers":1,"choices":[{"key":"yes","label":{"en":"Yes"}},{"key":"no","label":{"en":"No"}}]}]
            """,
        ["outreach/question-sets.json"] = """[{"slug":"talk","name":"A talk","description":"What people say.","questions":["near"]}]""",
        ["reference/skills.json"] = """[{"slug":"teamwork","name":"Working in a team"},{"slug":"listening","name":"Listening"}]""",
        ["reference/subjects.json"] = """[{"slug":"english","name":"English"},{"slug":"maths","name":"Maths","words":["math"]}]""",
        ["reference/regulators.json"] = $$"""
            [{"abbreviation":"NMC","name":"Nursing and Midwifery Council","kind":"statutory","url":"https://example.org/nmc","source":{{Source}}},
             {"abbreviation":"HCPC","name":"Health and Care Professions Council","kind":"statutory","source":{{Source}}}]
            """,
        ["reference/apprenticeship-standards.json"] = $$"""
            [{"reference":"ST0217","title":"Senior healthcare support worker","level":3,"typicalMonths":24,"status":"approved","url":"https://example.org/st0217","source":{{Source}}},
             {"reference":"ST0216","title":"Healthcare support worker","level":2,"status":"approved","url":"https://example.org/st0216","source":{{Source}}},
             {"title":"A standard without a reference","level":2,"status":"approved","url":"https://example.org/none","source":{{Source}}}]
            """,
        ["reference/ways-to-apply.json"] = """[{"slug":"nhs-jobs","text":"Look on the NHS job site.","url":"https://www.jobs.nhs.uk"},{"slug":"ucas","text":"Apply through UCAS."}]""",
        ["reference/help-services.json"] = $$"""[{"slug":"childline","name":"Childline","kind":"crisis","audience":"under 19","summary":"Someone to talk to.","phone":"0800 1111","source":{{Source}}}]""",
        ["reference/funding.json"] = $$"""[{"slug":"training-grant","name":"Training grant","whoFor":"nursing students","nations":["england"],"amountPounds":5000,"unit":"per year","source":{{Source}}}]""",
        ["reference/qualifications.json"] = $$"""[{"slug":"level-2","group":"level","name":"Level 2","level":"2","meaning":"GCSE grades 9 to 4","source":{{Source}}}]""",
        ["reference/pay-notes.json"] = """
            [{"framework":"agenda-for-change","name":"Agenda for Change","meaning":"National pay bands."},{"framework":"local","name":"Local pay","meaning":"The employer decides."},
             {"framework":"medical-and-dental","name":"Doctors and dentists","meaning":"Scales of their own."},{"framework":"very-senior-manager","name":"Senior managers","meaning":"Set one by one."}]
            """,
        ["reference/glossary.json"] = """[{"slug":"band","term":"Band","meaning":"A step on the pay scale of most staff."}]""",
        ["language/synonyms.json"] = """[{"said":["hca"],"meant":["healthcare assistant"],"bothWays":true,"abbreviation":true},{"said":["blood taker"],"meant":["phlebotomist"]}]""",
        ["programmes/cadets.json"] = $$"""
            {"slug":"cadets","name":"Cadets","organisation":"A charity","summary":"Weekly sessions.","nations":["england"],
             "audiences":["young-people"],"offers":["work-readiness"],"status":"Running in 2026.","sources":[{{Source}}]}
            """,
        ["pay/agenda-for-change-england.json"] = $$"""
            {"framework":"agenda-for-change","nation":"england","year":"2026/27","effectiveFrom":"2026-04-01",
             "bands":[{"name":"2","points":[{"pounds":25272}]},{"name":"3","points":[{"pounds":25760,"experience":"0-2 years"},{"pounds":27476}]},
                      {"name":"5","points":[{"pounds":32073},{"pounds":39043}]},{"name":"6","points":[{"pounds":39959},{"pounds":48117}]}],
             "sources":[{{Source}}]}
            """,
        ["entry-routes/adult-nursing-degree.json"] = """
            {"slug":"adult-nursing-degree","type":"undergraduate-degree","title":"Adult nursing degree","summary":"Three years at university.",
             "minimumLevel":3,"durationMonths":{"minimum":36,"maximum":48},"earnWhileYouLearn":false,
             "requirements":[{"kind":"qualification","level":3},{"kind":"qualification","level":2,"count":5,"grade":"4","subjects":["english","maths"]}],
             "leadsToRegister":"NMC","howToApply":["ucas"]}
            """,
        ["occupations/adult-nurse.json"] = $$"""
            {"slug":"adult-nurse","title":"Adult nurse","alternativeTitles":["nurse","staff nurse"],"family":"nursing","subfamily":"hospital nursing",
             "summary":"You care for adults who are ill.","skills":["teamwork","listening"],"usefulSubjects":["english"],
             "interests":["caring-for-people"],"settings":["hospital","community"],"patientContact":"high","clinical":true,"workingPatterns":["shifts","nights"],
             "hybridWorking":"no","pay":{"framework":"agenda-for-change","firstGrade":"5","topGrade":"6"},
             "registration":{"regulator":"NMC","protectedTitle":true,"mandatory":true},"minimumLevel":3,"trainingYears":3,
             "entryRoutes":[{"route":"adult-nursing-degree"}],"onlyRouteReason":"This small set holds one course.","progression":[{"occupation":"stroke-nurse","kind":"experience","how":"Time on a stroke ward"}],
             "goodToKnow":["You work in a team."],"sources":[{{Source}}],"lastReviewed":"2026-11-20"}
            """,
        ["occupations/stroke-nurse.json"] = $$"""
            {"slug":"stroke-nurse","title":"Stroke nurse","family":"nursing","specialismOf":"adult-nurse","summary":"You help people after a stroke.",
             "settings":["hospital"],"patientContact":"high","clinical":true,"workingPatterns":["shifts"],"hybridWorking":"no",
             "pay":{"framework":"agenda-for-change","firstGrade":"6"},"minimumLevel":6,
             "entryRoutes":[{"slug":"in-service-training","type":"in-service-training","title":"From the ward to stroke care","summary":"You learn on the job.",
               "minimumLevel":6,"earnWhileYouLearn":true,"requirements":[{"kind":"registration","text":"On the NMC register"}],"howToApply":["nhs-jobs"]}],
             "onlyRouteReason":"Nurses move here from a ward.",
             "sources":[{{Source}}],"lastReviewed":"2026-11-20"}
            """,
        ["occupations/healthcare-assistant.json"] = $$"""
            {"slug":"healthcare-assistant","title":"Healthcare assistant","alternativeTitles":["HCA"],"family":"nursing","summary":"You help patients wash, eat and move.",
             "settings":["hospital"],"patientContact":"high","clinical":true,"workingPatterns":["shifts"],"hybridWorking":"no",
             "pay":{"framework":"agenda-for-change","firstGrade":"2","topGrade":"3"},"minimumLevel":0,"trainingYears":0.5,
             "entryRoutes":[
               {"slug":"apprenticeship-advanced","type":"apprenticeship-advanced","title":"Senior support worker apprenticeship","summary":"You learn and earn.",
                "minimumLevel":2,"durationMonths":{"minimum":18,"maximum":24},"earnWhileYouLearn":true,"apprenticeshipStandards":["ST0217"],"howToApply":["nhs-jobs"],
                "requirements":[{"kind":"subject","subjects":["maths"],"essential":false}],"nations":["england"],"sources":[{{Source}}]},
               {"slug":"direct-entry","type":"direct-entry","title":"Healthcare assistant post","summary":"Start with training on the ward.",
                "minimumLevel":0,"earnWhileYouLearn":true,"howToApply":["nhs-jobs"]}],
             "progression":[{"occupation":"adult-nurse","kind":"registration","how":"A nursing degree","years":4}],"sources":[{{Source}}],"lastReviewed":"2026-11-20"}
            """,
        ["occupations/gp-receptionist.json"] = $$"""
            {"slug":"gp-receptionist","title":"GP receptionist","family":"administration","summary":"You are the first person patients meet.",
             "settings":["gp-practice"],"patientContact":"some","clinical":false,"workingPatterns":["office-hours"],"hybridWorking":"no",
             "pay":{"framework":"local","note":"The practice sets the pay."},"minimumLevel":1,
             "entryRoutes":[{"slug":"direct-entry","type":"direct-entry","title":"Receptionist post","summary":"Learn at the desk.",
               "minimumLevel":1,"earnWhileYouLearn":true,"howToApply":["nhs-jobs"]}],
             "onlyRouteReason":"Practices hire for this desk directly.",
             "nations":["england","wales"],"socCode":"4216","sources":[{{Source}}],"lastReviewed":"2026-11-20"}
            """,
    };

    internal static string RouteType(string kind) => $$"""
        {"slug":"{{kind}}","name":"A way in","description":"What this way in is.","whoFor":"Anyone.","minimumAge":16,"earnWhileYouLearn":true,
         "nations":["england","wales"],"nationDifferences":[{"nation":"wales","text":"Wales does it differently."}],"available":true,"url":"https://example.org/{{kind}}","sources":[{{Source}}]}
        """;
}
