namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Invented articles, each with traps for who said what. All people, places and events in them are made up.</summary>
internal static class TrapArticles
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("two of one surname", """
            Marshal Kim Song Ho inspected the northern harbour on Monday and praised its workers.

            His sister Kim Yo Rim said the South had lied about the ships. “They will regret it,” she said.

            Kim said the harbour would stay closed. Ms Kim warned that time was short, and Marshal Kim Song Ho promised more ships.

            A spokesman for Kim Song Ho said the marshal was well.
            """),
        ("an agency keeps both", """
            The Yonhap news agency reported on Friday that Seoul had rejected the plan for the joint harbour.

            Defence Minister Park Dong-su told Yonhap that the ships were safe. “Nobody is in danger,” he said.

            The minister was quoted by KCNA as saying that the harbour was lost. Seoul denied the report, according to the Yonhap news agency.

            State media quoted an unnamed officer as saying: “We are ready.”
            """),
        ("one state, three names", """
            Pyongyang said on Tuesday that its new ship was a gift to the workers of the coast.

            North Korea had accused Seoul of spying from the air. The North vowed to answer, and Seoul called the threat empty.

            “We do not want a quarrel,” said a senior official in Seoul. Its foreign ministry said talks were still possible.
            """),
        ("dialogue", """
            “Who opened the gate?” Clara Weiss asked the guard on the first morning of the trial.

            “I did,” said the guard, Otto Brandt. “Nobody told me not to.”

            “And who paid you?” she asked.

            “Nobody,” he said.

            “The witness told me yesterday, ‘Weiss paid for it all,’” said a lawyer for the firm, Hanna Roth.
            """),
        ("several paragraphs", """
            Mayor Elena Duarte opened the dam in the rain before a large crowd on Sunday.

            “It took us nine years,” she said. “We lost friends on the way.

            “But the water is here, and it will stay.

            “Drink it.”

            She continued:

            “The next dam will be built by our children.”

            Boats passed under the old bridge all afternoon.
            """),
        ("joint statements and lists", """
            Peru, Chile and Bolivia said in a joint statement that the pass would open in May.

            Ana Quispe and Luis Mamani said in a letter that the road was unsafe. Ana Quispe, the mayor of the valley, and Luis Mamani, a builder from the coast, called for a delay.

            Neither Ana Quispe nor the builder said who had paid for the road. Critics of Luis Mamani say he was paid twice.

            “We will come back,” both said.
            """),
        ("speaking for others", """
            Prime Minister Tomas Ilves was taken to hospital on Wednesday after a fall in the garden of his house.

            His spokesman said the prime minister was awake. Ilves's doctor, Marta Kallas, said that he would need rest.

            A spokesman for the opposition said the government should explain itself. “He is not well,” a friend of Ilves told reporters.

            Ilves, through his office, thanked the hospital. His rival Jaan Tamm wished him well, and his wife said she was relieved.
            """),
        ("told, asked, quoted", """
            Foreign Minister Leila Haddad told the envoy, Pavel Novak, that the border would stay open.

            Novak was told that the talks were over. He was asked whether he would stay and said he would.

            Haddad refused to say who would follow him. If Novak says the border is closed, she added, he is wrong.

            Novak was accused by Haddad of delay. Asked about it later, Novak said: “I have nothing to add.”
            """),
        ("two candidates", """
            President Daniel Mbeki met the general, Samuel Otieno, at the palace on Thursday morning.

            He said the army would stay in its barracks.

            Mbeki praised Otieno for his patience. “It is over,” he said.

            Grace Wanjiru joined the two men at noon. She said the market would open again.

            When Mbeki told Otieno to leave, he refused to say why.
            """),
        ("reported, then direct", """
            Coach Rita Almeida said the team was tired after the long flight from the north. “We slept for two hours,” she said, “and the bus was late.”

            As a phone rang in the hall, Almeida said, “No more questions.”

            In any case, she said, the next game would be easier. When the players left, Almeida, who had coached them for years, wept.

            The captain, Joana Reis, whose brother, Paulo Reis, plays for the other side, said the game was fair.
            """),
        ("headlines and captions", """
            # Vargas: “The river will not wait”

            Governor Sofia Vargas said on Monday that the river had risen by a metre in a single night.

            ## Critics say plan is late

            Fact check: is the river really rising?

            Meet Bruno Salas, the keeper of the old gate. Salas says approximately 40 boats were lost.

            Studies say the river rises each spring. One wonders whether anybody reads them.
            """),
        ("deeds that look like words", """
            The Harbour Trust added $9 million to its reserves and charges more than $4 for a day in the dock.

            Striker Pia Holm claimed her third title and added two goals, and Sweden won the game. Holm called her mother and then called the referee “a disgrace.”

            A court denied her access to the files. A man accused of using the files for himself was seen on the pier.

            The Trust offers boats for $70. A group calling itself Free Water claimed responsibility for the fire, said the police.
            """),
        ("according to", """
            LUGO, Spain (AP) - The bridge was built of bad stone, according to a report by the engineer Carmen Soto.

            According to Soto, the mayor, Luis Vega, knew of it. The mayor's office said that was untrue, Soto told reporters.

            Vega, according to two officials who asked not to be named, had ordered the stone himself. Nobody in his office said where it came from.

            “It was good stone,” Vega insisted in an interview that aired on Monday.
            """),
        ("names with more than two parts", """
            Ursula von der Brandt, the head of the council, said the ships would sail at dawn. Von der Brandt thanked the crews.

            Syrian Transport Minister Bashar al-Khalil promised free passage. Khalil said no ship had been lost.

            Anna Berg-Lind, an adviser to the council, said the route was long. Berg-Lind added that the ice was thin.

            Chief Harbour Officer Nils de Witt said that nobody had asked him. “I read it in the paper,” de Witt said.
            """),
    ];
}
